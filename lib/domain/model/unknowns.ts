import type { AnswersDocument } from '../assessment/answers-document';
import { visibleQuestionIds } from '../assessment/flow';
import { isSingleQuestionId, unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import type { Judgement } from './judge';
import type { UnknownAnswer } from './result';

/** Shares of parts are sums of fractions; what rounding leaves of them is nothing. */
const noise = 1e-9;

/**
 * What is not known and how far the score could still move through it, largest first (the tornado
 * of method 1.11, for the whole or for the parts that do not know).
 */
export function unknownAnswers(
  compiled: CompiledBank,
  document: AnswersDocument,
  judgement: Judgement,
): UnknownAnswer[] {
  const asked = visibleQuestionIds(document);
  const ids = new Set<QuestionId>([...asked, ...compiled.questions.map((question) => question.id)]);
  return [...ids]
    .filter((id) => (isSingleQuestionId(id) || id === 'mandate') && isOpen(compiled, document, judgement, id))
    .map((question) => ({ question, swing: swingOf(compiled, judgement, question) }))
    .sort((left, right) => right.swing - left.swing || (left.question < right.question ? -1 : 1));
}

/** A scored question is open for whoever sees it, the whole or a part; any other is asked of the whole. */
function isOpen(
  compiled: CompiledBank,
  document: AnswersDocument,
  judgement: Judgement,
  question: QuestionId,
): boolean {
  const scored = compiled.questionById.get(question);
  if (scored) return openShare(judgement, scored.at) > noise;
  return (document.answers[question] ?? unknownAnswer) === unknownAnswer;
}

/** Share of the system for which a scored question matters and has no answer. */
function openShare(judgement: Judgement, at: number): number {
  return (judgement.position.visible[at] ?? 0) - (judgement.position.answered[at] ?? 0);
}

function swingOf(compiled: CompiledBank, judgement: Judgement, id: QuestionId): number {
  const question = compiled.questionById.get(id);
  if (!question) return 0;
  const weight = (judgement.weights.criteria[question.criterion] ?? 0) * question.share;
  return weight * (question.most - question.least) * openShare(judgement, question.at);
}
