import type { AnswersDocument } from '../assessment/answers-document';
import { visibleQuestionIds } from '../assessment/flow';
import { isSingleQuestionId, unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import type { Judgement } from './judge';
import type { UnknownAnswer } from './result';

/**
 * What is not known and how far the score could still move through it, largest first (the tornado
 * of method 1.11, for the whole or for the parts that do not know).
 */
export function unknownAnswers(
  compiled: CompiledBank,
  document: AnswersDocument,
  judgement: Judgement,
): UnknownAnswer[] {
  const ids = new Set([...visibleQuestionIds(document.answers), ...openInParts(compiled, judgement)]);
  return [...ids]
    .filter((id) => (isSingleQuestionId(id) || id === 'mandate') && isOpen(compiled, document, judgement, id))
    .map((question) => ({ question, swing: swingOf(compiled, judgement, question) }))
    .sort((left, right) => right.swing - left.swing || (left.question < right.question ? -1 : 1));
}

function openInParts(compiled: CompiledBank, judgement: Judgement): QuestionId[] {
  return compiled.questions.filter((_, at) => openShare(judgement, at) > 1e-9).map((question) => question.id);
}

function isOpen(
  compiled: CompiledBank,
  document: AnswersDocument,
  judgement: Judgement,
  question: QuestionId,
): boolean {
  const at = compiled.questions.findIndex((each) => each.id === question);
  if (at >= 0) return openShare(judgement, at) > 1e-9;
  return (document.answers[question] ?? unknownAnswer) === unknownAnswer;
}

/** Share of the system for which a scored question matters and has no answer. */
function openShare(judgement: Judgement, at: number): number {
  return (judgement.position.visible[at] ?? 0) - (judgement.position.answered[at] ?? 0);
}

function swingOf(compiled: CompiledBank, judgement: Judgement, id: QuestionId): number {
  const at = compiled.questions.findIndex((each) => each.id === id);
  const question = compiled.questions[at];
  if (!question) return 0;
  const weight = (judgement.weights.criteria[question.criterion] ?? 0) * question.share;
  return weight * (question.most - question.least) * openShare(judgement, at);
}
