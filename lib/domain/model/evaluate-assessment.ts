import type { AnswersDocument } from '../assessment/answers-document';
import type { Bank } from '../assessment/bank';
import { bankOf } from '../assessment/banks';
import { agedBank, restingClaims } from './aged-bank';
import { centralWeights } from './central-weights';
import { compileBank } from './compiled-bank';
import { decisiveAnswers } from './decisive-answers';
import { judgedVerdict } from './evaluate-verdict';
import { evidenceFlips } from './evidence-flips';
import { findFlips } from './flips';
import { gateLifts } from './gate-lifts';
import { isLocked } from './locked';
import type { AssessmentResult } from './result';
import { nextBestQuestion } from './next-question';
import { standingOf } from './standing';
import { unknownAnswers } from './unknowns';
import { weightFlips } from './weight-flips';

/**
 * The whole result of an answers document: the verdict and everything about what would change it.
 * Pure, like {@link evaluateVerdict}, and about thirty times slower; meant for the server.
 * @param bank by default the document's own with today's model
 * @param expiredClaims ids of the claims that are out of date on the day of the verdict; values that
 *   rest on nothing else count as less certain, see {@link agedBank}
 */
export function evaluateAssessment(
  document: AnswersDocument,
  bank: Bank = bankOf(document.bank),
  expiredClaims: readonly string[] = [],
): AssessmentResult {
  const aged = agedBank(bank, expiredClaims);
  const compiled = compileBank(aged);
  const { judgement, result } = judgedVerdict(compiled, standingOf(compiled, document));
  const unknowns = unknownAnswers(compiled, document, judgement);
  return {
    ...result,
    flips: findFlips(compiled, document, judgement),
    weightFlips: weightFlips(compiled, judgement),
    evidenceFlips: evidenceFlips(compiled, judgement),
    gateLifts: gateLifts(compiled, document, result.gates),
    decisive: decisiveAnswers(compiled, document, judgement, result),
    locked: isLocked(compiled, judgement),
    ...centralWeights(compiled, judgement),
    unknowns,
    nextQuestion: nextBestQuestion(compiled, document, judgement, result.gates, unknowns),
    expiredClaims: restingClaims(bank, expiredClaims),
  };
}
