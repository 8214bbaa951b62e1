import type { Outcome } from '@/lib/domain/challenge/challenge';
import { message } from '@/lib/shared/message';

/** What became of a decided challenge, in the words given for each outcome. */
export function outcomeWords(outcome: Outcome, words: Record<Outcome['kind'], string>): string {
  return message(words[outcome.kind], { wording: outcome.kind === 'changed' ? outcome.wording : 0 });
}
