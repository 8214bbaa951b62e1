import { unknownAnswer, type BankVersion, type QuestionId } from '../assessment/question-ids';
import { optionsIn } from '../assessment/question-sets';
import type { Answers, AnswersDocument, AnswerValue } from '../assessment/answers-document';
import type { CompiledBank } from './compiled-bank';
import { judge, type Judgement, type Method } from './judge';
import { methodPair, type MethodPair } from './methods';
import type { GateResult, UnknownAnswer } from './result';
import { isTooCloseToCall } from './variants';

/** Questions whose share is counted in full; with parts a count costs about three times as much. */
const questionsCounted = { whole: 4, parts: 2 };

interface Candidate extends UnknownAnswer {
  atGate: boolean;
  /** Share of its options that would give another verdict. */
  changing: number;
}

/**
 * The question whose answer is most likely to change the verdict: those that keep a gate open come
 * first, then the share of options that would change it, then the swing. Estimates choose a few, and
 * what is compared in the end was counted in full. Null when all is answered.
 */
export function nextBestQuestion(
  compiled: CompiledBank,
  document: AnswersDocument,
  base: Judgement,
  gates: readonly GateResult[],
  unknowns: readonly UnknownAnswer[],
  { screening, counting }: MethodPair = methodPair(compiled.bank.parameters),
): QuestionId | null {
  const atGates = new Set(gates.filter((gate) => gate.state === 'unknown').map((gate) => gate.question));
  const judged = (question: QuestionId, to: AnswerValue, method: Method): Judgement =>
    judge(compiled, completed(document, question, to), method);
  const isEstimated = (question: QuestionId, to: AnswerValue): boolean =>
    judged(question, to, screening).verdict !== base.verdict;
  const isCounted = (question: QuestionId, to: AnswerValue): boolean => {
    const estimate = judged(question, to, screening);
    if (estimate.verdict === base.verdict && !isTooCloseToCall(compiled, estimate)) return false;
    return judged(question, to, counting).verdict !== base.verdict;
  };
  const candidates = unknowns.map((unknown) => ({ ...unknown, atGate: atGates.has(unknown.question) }));
  const [next] = candidates
    .map((each) => ({ ...each, changing: shareOf(document.bank, each.question, isEstimated) }))
    .sort(byUse)
    .slice(0, base.split ? questionsCounted.parts : questionsCounted.whole)
    .map((each) => ({ ...each, changing: shareOf(document.bank, each.question, isCounted) }))
    .sort(byUse);
  return next?.question ?? null;
}

function byUse(left: Candidate, right: Candidate): number {
  return (
    Number(right.atGate) - Number(left.atGate) ||
    right.changing - left.changing ||
    right.swing - left.swing ||
    (left.question < right.question ? -1 : 1)
  );
}

/** Share of the possible answers to a question of which something holds. */
function shareOf(
  version: BankVersion,
  question: QuestionId,
  holds: (question: QuestionId, to: AnswerValue) => boolean,
): number {
  const answers = possibleAnswers(version, question);
  return answers.filter((to) => holds(question, to)).length / answers.length;
}

function possibleAnswers(version: BankVersion, question: QuestionId): AnswerValue[] {
  const options = optionsIn(version, question);
  return question === 'mandate' ? options.map((option) => [option]) : [...options];
}

/** The document with an answer wherever there was none: for the whole, and for the parts that said "not sure". */
function completed(document: AnswersDocument, question: QuestionId, to: AnswerValue): AnswersDocument {
  const isOpen = (answers: Answers): boolean => answers[question] === unknownAnswer;
  const answers =
    isOpen(document.answers) || document.answers[question] === undefined
      ? { ...document.answers, [question]: to }
      : document.answers;
  if (!document.components) return { ...document, answers };
  const components = document.components.map((component) =>
    isOpen(component.answers)
      ? { ...component, answers: { ...component.answers, [question]: to } }
      : component,
  );
  return { ...document, answers, components };
}
