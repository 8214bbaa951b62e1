import type { Gate } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';

/** What a constraint does: "Rules out Go", or "for now" when time and people can change it. */
export function ruledOut(
  { excludes, reversible }: Gate,
  { constraints, languages }: MethodWords['method'],
): string {
  return message(reversible ? constraints.forNow : constraints.excludes, { language: languages[excludes] });
}
