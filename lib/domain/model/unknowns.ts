import type { AnswersDocument } from '../assessment/answers-document';
import { visibleQuestionIds } from '../assessment/flow';
import {
  isSingleQuestionId,
  mandateOptions,
  singleOptions,
  unknownAnswer,
  type QuestionId,
} from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import type { Judgement } from './judge';
import type { FlipChange, GateResult, UnknownAnswer } from './result';
import { variantsOf, type Variants } from './variants';

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

/**
 * The question whose answer is most likely to change the verdict: those that keep a gate open come
 * first, then the share of options that would change it, then the swing. Null when all is answered.
 */
export function nextBestQuestion(
  compiled: CompiledBank,
  document: AnswersDocument,
  judgement: Judgement,
  gates: readonly GateResult[],
  unknowns: readonly UnknownAnswer[],
): QuestionId | null {
  const variants = variantsOf(compiled, document, judgement);
  const atGates = new Set(gates.filter((gate) => gate.state === 'unknown').map((gate) => gate.question));
  const ranked = unknowns.map((unknown) => ({
    ...unknown,
    atGate: atGates.has(unknown.question) ? 1 : 0,
    changing: shareChanging(variants, unknown.question),
  }));
  ranked.sort(
    (left, right) => right.atGate - left.atGate || right.changing - left.changing || right.swing - left.swing,
  );
  return ranked[0]?.question ?? null;
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

/** Share of a question's options that would give another verdict, by estimate. */
function shareChanging(variants: Variants, question: QuestionId): number {
  const answers = possibleAnswers(question);
  const changing = answers.filter((to) => {
    const change: FlipChange = { question, from: unknownAnswer, to, effort: 'free' };
    return variants.screen([change]).verdict !== variants.base.verdict;
  });
  return changing.length / answers.length;
}

function possibleAnswers(question: QuestionId): (string | string[])[] {
  if (question === 'mandate') return mandateOptions.map((option) => [option]);
  return isSingleQuestionId(question) ? [...singleOptions[question]] : [];
}
