import type { AnswersDocument } from '../assessment/answers-document';
import type { Bank } from '../assessment/bank';
import { bankV1 } from '../assessment/bank-v1';
import { compileBank } from './compiled-bank';
import { judgedVerdict } from './evaluate-verdict';
import { findFlips } from './flips';
import type { AssessmentResult } from './result';
import { nextBestQuestion, unknownAnswers } from './unknowns';

/**
 * The whole result of an answers document: the verdict and everything about what would change it.
 * Pure, like {@link evaluateVerdict}, and about thirty times slower; meant for the server.
 */
export function evaluateAssessment(document: AnswersDocument, bank: Bank = bankV1): AssessmentResult {
  const compiled = compileBank(bank);
  const { judgement, result } = judgedVerdict(document, bank);
  const unknowns = unknownAnswers(compiled, document, judgement);
  return {
    ...result,
    flips: findFlips(compiled, document, judgement),
    unknowns,
    nextQuestion: nextBestQuestion(compiled, document, judgement, result.gates, unknowns),
  };
}
