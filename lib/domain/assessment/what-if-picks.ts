import { unknownAnswer, type BankVersion, type QuestionId } from './question-ids';
import { optionsIn } from './question-sets';
import { kindOf, maximumPriorities } from './questions';

/**
 * What a field holds once options were sent for it: those it knows, each once and no more than it takes.
 * An answer that stands for itself ("none of these", "not sure") gives way to any other.
 * @param bank says which options there are
 * @param field its question, and the part of the system it is about (null for the whole)
 */
export function picksFor(
  bank: BankVersion,
  { question, part }: { question: QuestionId; part: number | null },
  sent: readonly string[],
): readonly string[] {
  const kind = kindOf(question);
  const options = optionsIn(bank, question);
  const known = [...new Set(sent)].filter((each) => each === unknownAnswer || options.includes(each));
  const picks = kind === 'single' ? known.slice(-1) : togetherOf(known, options, kind === 'ranking');
  return picks.length === 0 && part === null ? [unknownAnswer] : picks;
}

function togetherOf(known: readonly string[], options: readonly string[], isRanking: boolean): string[] {
  const loners = [unknownAnswer, 'none'];
  const others = known.filter((each) => !loners.includes(each));
  if (others.length === 0) return known.slice(0, 1);
  if (isRanking) return others.slice(0, maximumPriorities);
  // The order of boxes means nothing; that of the options makes two equal choices equal.
  return options.filter((option) => others.includes(option));
}
