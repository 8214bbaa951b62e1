import type { methodText } from '@/lib/text/en/method';
import type { questionsText } from '@/lib/text/en/questions';
import type { reportText } from '@/lib/text/en/report';

/** The parts of the catalogue that the method page is written with. */
export interface MethodWords {
  method: typeof methodText;
  questions: typeof questionsText;
  report: typeof reportText;
}
