import type { Flip } from '@/lib/domain/model/result';
import { message } from '@/lib/shared/message';
import type { reportAnswersText } from '@/lib/text/en/report-answers';

/**
 * The smallest change that gives another verdict, as one sentence: "It would turn if one answer were …".
 * @param pattern with `answers`, the changed answers joined by "and", and `count`, how many they are
 */
export function flipSentence(flip: Flip, answers: typeof reportAnswersText, pattern: string): string {
  const changed = flip.changes.map(({ question, to }) => {
    const words = answers[question];
    const labels = [to].flat().map((option) => words.answers[option]?.label ?? option);
    // Picks from a list say little without the name of the list.
    return typeof to === 'string' ? labels.join() : `${words.name}: ${labels.join(', ')}`;
  });
  const list = new Intl.ListFormat('en').format(changed.map((label) => `“${label}”`));
  return message(pattern, { count: changed.length, answers: list });
}
