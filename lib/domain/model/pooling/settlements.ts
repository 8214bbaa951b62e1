import type { AnswerValue } from '../../assessment/answers-document';
import { visibleAnswers } from '../../assessment/flow';
import { questionIds, unknownAnswer, type QuestionId } from '../../assessment/question-ids';
import type { CompiledBank } from '../compiled-bank';
import { judgeStanding, type Judgement } from '../judge';
import { countingMethod, screeningMethod } from '../methods';
import { isTooCloseToCall } from '../variants';
import { distinctAnswers } from './distinct-answers';
import { answering, type Member } from './member';
import { pooledStanding } from './pooled-standing';
import { pooledWeights } from './pooled-weights';

/** What would follow if all agreed on one answer that somebody gives. */
export interface Settlement {
  answer: AnswerValue;
  /** Ids of those who give it. */
  respondents: string[];
  judgement: Judgement;
  changesVerdict: boolean;
}

/** A question on which members give different answers, with every way to settle it. */
export interface DisputedQuestion {
  question: QuestionId;
  settlements: Settlement[];
}

/**
 * The questions that members answer differently, each with what every one of their answers would give
 * if all took it. A verdict that an estimate places near a threshold, or elsewhere than the group's,
 * is counted in full.
 */
export function disputedQuestions(
  compiled: CompiledBank,
  members: readonly Member[],
  base: Judgement,
): DisputedQuestion[] {
  return questionIds
    .map((question) => ({ question, answers: answersOf(members, question) }))
    .filter(({ answers }) => answers.length > 1)
    .map(({ question, answers }) => ({
      question,
      settlements: answers.map((answer) => settle(compiled, members, base, question, answer)),
    }));
}

/** The different answers of members, those to whom the question does not matter left out. */
function answersOf(members: readonly Member[], question: QuestionId): AnswerValue[] {
  const given = members.map(({ document }) => visibleAnswers(document.answers)[question] ?? unknownAnswer);
  return distinctAnswers(given.filter((answer) => answer !== unknownAnswer));
}

function settle(
  compiled: CompiledBank,
  members: readonly Member[],
  base: Judgement,
  question: QuestionId,
  answer: AnswerValue,
): Settlement {
  const settled = members.map((member) => answering(compiled, member, { [question]: answer }));
  const weights = question === 'priorities' ? pooledWeights(compiled, settled) : base.weights;
  const standing = pooledStanding(compiled, settled, weights);
  const estimate = judgeStanding(compiled, standing, screeningMethod);
  const isSure = estimate.verdict === base.verdict && !isTooCloseToCall(compiled, estimate);
  const judgement = isSure
    ? estimate
    : judgeStanding(compiled, standing, countingMethod(compiled.bank.parameters));
  const respondents = members
    .filter((member) => String(member.document.answers[question]) === String(answer))
    .map(({ id }) => id);
  return { answer, respondents, judgement, changesVerdict: judgement.verdict !== base.verdict };
}
