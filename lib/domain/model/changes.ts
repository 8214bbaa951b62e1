import type { AnswersDocument, AnswerValue } from '../assessment/answers-document';
import { visibleQuestionIds } from '../assessment/flow';
import {
  isSingleQuestionId,
  priorityOptions,
  unknownAnswer,
  type AnswerQuestionId,
  type BankVersion,
} from '../assessment/question-ids';
import { optionsIn } from '../assessment/question-sets';
import { maximumPriorities } from '../assessment/questions';
import { changeability } from './changeability';
import type { FlipChange } from './result';

/**
 * Every change of one answer that a company can make or find out, in the order questions are asked: the
 * other options of a single question, each priority moved to the top, and a mandate waived.
 */
export function singleChanges(document: AnswersDocument): FlipChange[] {
  return visibleQuestionIds(document).flatMap((question) => {
    if (question === 'components') return [];
    const from = document.answers[question] ?? unknownAnswer;
    return otherAnswers(document.bank, question, from).flatMap((to) => {
      const effort = changeability(question, from, to);
      return effort === 'never' ? [] : [{ question, from, to, effort }];
    });
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

function otherAnswers(version: BankVersion, question: AnswerQuestionId, from: AnswerValue): AnswerValue[] {
  if (isSingleQuestionId(question)) return optionsIn(version, question).filter((option) => option !== from);
  if (question === 'priorities') return otherPriorities(from);
  return question === 'mandate' && Array.isArray(from) && !from.includes('none') ? [['none']] : [];
}

function otherPriorities(from: AnswerValue): string[][] {
  const picked = Array.isArray(from) ? from : [];
  return priorityOptions
    .filter((priority) => picked[0] !== priority)
    .map((priority) => [priority, ...picked.filter((each) => each !== priority)].slice(0, maximumPriorities));
}
