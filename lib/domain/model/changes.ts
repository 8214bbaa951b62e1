import type { AnswersDocument, AnswerValue } from '../assessment/answers-document';
import type { Bank, Effort } from '../assessment/bank';
import { visibleQuestionIds } from '../assessment/flow';
import {
  isSingleQuestionId,
  priorityOptions,
  unknownAnswer,
  type QuestionId,
} from '../assessment/question-ids';
import { optionsIn } from '../assessment/question-sets';
import { maximumPriorities } from '../assessment/questions';
import type { FlipChange } from './result';

/**
 * Every change of one answer of the whole assessment, in the order questions are asked: each other
 * option of a single question, each priority moved to the top, and a mandate waived.
 */
export function singleChanges(bank: Bank, document: AnswersDocument): FlipChange[] {
  return visibleQuestionIds(document).flatMap((question) => {
    const from = document.answers[question] ?? unknownAnswer;
    if (isSingleQuestionId(question)) {
      return optionsIn(document.bank, question)
        .filter((option) => option !== from)
        .map((to) => ({ question, from, to, effort: effortOf(bank, question, from, to) }));
    }
    if (question === 'priorities') return priorityChanges(from);
    return question === 'mandate' ? mandateChanges(bank, from) : [];
  });
}

/** The document with some answers replaced; undoing a change gives back a document that judges the same. */
export function applyChanges(document: AnswersDocument, changes: readonly FlipChange[]): AnswersDocument {
  const replaced = Object.fromEntries(changes.map((change) => [change.question, change.to]));
  return { ...document, answers: { ...document.answers, ...replaced } };
}

/** The same changes backwards. */
export function undoing(changes: readonly FlipChange[]): FlipChange[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from }));
}

/** Finding out costs nothing but the asking, measuring costs some work; the rest is what the bank says. */
function effortOf(bank: Bank, question: QuestionId, from: AnswerValue, to: string): Effort {
  if (from === unknownAnswer) return 'free';
  if (from === 'not-measured') return 'costly';
  const options = bank.questions.find((each) => each.id === question)?.options ?? [];
  return options.find((option) => option.id === to)?.effort ?? 'fixed';
}

function priorityChanges(from: AnswerValue): FlipChange[] {
  const picked = Array.isArray(from) ? from : [];
  return priorityOptions
    .filter((priority) => picked[0] !== priority)
    .map((priority) => ({
      question: 'priorities',
      from,
      to: [priority, ...picked.filter((each) => each !== priority)].slice(0, maximumPriorities),
      effort: 'free',
    }));
}

function mandateChanges(bank: Bank, from: AnswerValue): FlipChange[] {
  if (!Array.isArray(from) || from.includes('none')) return [];
  return [{ question: 'mandate', from, to: ['none'], effort: effortOf(bank, 'mandate', from, 'none') }];
}
