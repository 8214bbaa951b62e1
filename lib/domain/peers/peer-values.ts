import type { AnswersDocument } from '../assessment/answers-document';
import { singleQuestionIds, unknownAnswer, type SingleQuestionId } from '../assessment/question-ids';
import { isAskedOf } from '../assessment/questions';
import type { Verdict } from '../model/verdict-ids';

/** What is counted: the verdict, and every question with one answer. */
export type PeerTopic = 'verdict' | SingleQuestionId;
export const peerTopics: readonly PeerTopic[] = ['verdict', ...singleQuestionIds];

/** Stands for the answer to a question that was hidden, or that the bank did not have. */
export const notAsked = 'not-asked';

/** One value per topic: the verdict, an option id, `unknown` or `not-asked`. */
export type PeerValues = Readonly<Record<PeerTopic, string>>;

/**
 * What one assessment adds to the counts. Every topic has exactly one value, so all topics count the same
 * members. Of a system in parts the answers for the whole are taken.
 */
export function peerValuesOf({ bank, answers }: AnswersDocument, verdict: Verdict): PeerValues {
  const valueOf = (question: SingleQuestionId): string => {
    if (!isAskedOf(bank, answers, question)) return notAsked;
    const answer = answers[question];
    return typeof answer === 'string' ? answer : unknownAnswer;
  };
  const questions = singleQuestionIds.map((question) => [question, valueOf(question)] as const);
  return { verdict, ...Object.fromEntries(questions) } as PeerValues;
}
