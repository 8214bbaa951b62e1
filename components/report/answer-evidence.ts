import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { Contribution, StoredResult } from '@/lib/domain/model/result';
import { agreementOf } from '@/lib/domain/evidence/carrying-claims';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { answerWhy, variesAnswer } from './answer-words';
import { claimViews, type ClaimView } from './claim-views';
import type { ReportWords } from './report-source';

/** What stands behind one value: why it argues, how well that is supported, and the claims. */
export interface Evidence {
  why: string;
  basis: string;
  claims: ClaimView[];
}

/** What stands behind each answer of a result; a question without an answer has none (A11). */
export function answerEvidence(
  result: StoredResult,
  day: string,
  words: ReportWords,
): ReadonlyMap<QuestionId, Evidence> {
  const answered = result.contributions.filter((each) => each.answer !== unknownAnswer);
  return new Map(answered.map((each) => [each.question, evidenceOf(each, day, words)]));
}

function evidenceOf(contribution: Contribution, day: string, words: ReportWords): Evidence {
  const { question, answer, claims } = contribution;
  return {
    why: answer === variesAnswer ? words.report.reasons.varies : answerWhy(words, question, answer),
    basis: basisOf(contribution, words),
    claims: claimViews(claims, day, words),
  };
}

function basisOf({ question, answer, claims, grade, value }: Contribution, { report }: ReportWords): string {
  const { evidence: text, contributions } = report;
  if (claims.length === 0) return value === 0 ? text.neutral : text.judgement;
  if (answer === variesAnswer || grade === null) return text.varies;
  const known = claims.map(getClaim).filter((claim) => claim !== null);
  const agreement = agreementOf(known, { question, option: answer, pull: value });
  const graded = message(text.graded, { grade: contributions.grades[grade] });
  if (agreement === 'disagree') return `${graded} ${text.disagree}`;
  return agreement === 'astray' ? text.astray : graded;
}
