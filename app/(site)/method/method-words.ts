import type { MethodWords } from '@/components/method/method-words';
import { getText } from '@/lib/text/catalogue';

/** The words of the method page. */
export function methodWords(): MethodWords {
  const { method, questions, report } = getText();
  return { method, questions, report };
}
