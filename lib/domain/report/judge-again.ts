import type { AnswersDocument, AnswerValue } from '../assessment/answers-document';
import { bankVersionOf } from '../assessment/banks';
import { relevantAnswers } from '../assessment/flow';
import { unknownAnswer, type BankVersion } from '../assessment/question-ids';
import { isAskedIn, optionsIn } from '../assessment/question-sets';
import { claims } from '../evidence/evidence';
import { expiredClaimIds } from '../evidence/expiry';
import { evaluateAssessment } from '../model/evaluate-assessment';
import type { AssessmentResult } from '../model/result';

/** An answer that the questions of its bank do not know; ids as they were stored. */
export interface RetiredAnswer {
  question: string;
  option: string;
  /** The part of the system that gave it; empty for the whole. */
  part: string;
}

/** A document judged on another day than the one it was made on. */
export interface JudgedAgain {
  document: AnswersDocument;
  result: AssessmentResult;
  retired: RetiredAnswer[];
}

/**
 * The result of a document by the questions of its own bank and today's values, with the evidence as it stands on
 * a day.
 * @param day YYYY-MM-DD
 */
export function judgeOn(document: AnswersDocument, day: string): AssessmentResult {
  return evaluateAssessment(document, undefined, expiredClaimIds(claims, day));
}

/**
 * A stored document judged again (N04): answers that no longer exist are listed and count as not given.
 * @throws RangeError when no bank has the version of the document
 */
export function judgeAgain(stored: AnswersDocument, day: string): JudgedAgain {
  const retired: RetiredAnswer[] = [];
  const bank = bankVersionOf(stored.bank);
  const answers = knownOnly(bank, stored.answers, '', retired);
  const components = stored.components?.map((component) => ({
    ...component,
    answers: knownOnly(bank, component.answers, component.name, retired),
  }));
  const document = relevantAnswers({ bank, answers, ...(components && { components }) });
  return { document, result: judgeOn(document, day), retired };
}

function knownOnly<Answers extends object>(
  bank: BankVersion,
  answers: Answers,
  part: string,
  retired: RetiredAnswer[],
): Answers {
  const kept = Object.entries(answers as Record<string, AnswerValue>).flatMap(([question, value]) => {
    const given = typeof value === 'string' ? [value] : value;
    const known = given.filter((option) => isKnown(bank, question, option));
    for (const option of given) if (!known.includes(option)) retired.push({ question, option, part });
    if (given.length > 0 && known.length === 0) return [];
    return [[question, typeof value === 'string' ? value : known] as const];
  });
  return Object.fromEntries(kept) as Answers;
}

function isKnown(bank: BankVersion, question: string, option: string): boolean {
  if (!isAskedIn(bank, question)) return false;
  return option === unknownAnswer || optionsIn(bank, question).includes(option);
}
