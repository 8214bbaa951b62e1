import type { AnswersDocument } from '../assessment/answers-document';
import type { Bank } from '../assessment/bank';
import { bankOf } from '../assessment/banks';
import { compileBank, type CompiledBank } from './compiled-bank';
import { componentResults, splitResultOf } from './component-results';
import { confidenceCapOf, gateResults } from './gates';
import { judgeStanding, type Judgement } from './judge';
import { countingMethod } from './methods';
import { fitsNeither } from './neither-fits';
import { percentile } from './percentiles';
import type { VerdictResult } from './result';
import { contributionsOf, criteriaOf } from './score';
import { standingOf, type Standing } from './standing';
import { bandOf, eitherKindOf, probabilityOf, verdictByPoints } from './verdict';
import { versionsOf } from './versions';

/**
 * The verdict of an answers document, without the search for what would change it: fast enough to
 * run in a browser at every change. Pure: the same document and bank give the same bytes, whatever
 * the order in which answers, options or parts were written.
 * @param bank by default the document's own with today's model
 * @throws RangeError when no bank has the document's version
 */
export function evaluateVerdict(
  document: AnswersDocument,
  bank: Bank = bankOf(document.bank),
): VerdictResult {
  const compiled = compileBank(bank);
  return judgedVerdict(compiled, standingOf(compiled, document)).result;
}

/** The verdict together with what it was made from, for whoever goes on from there. */
export function judgedVerdict(
  compiled: CompiledBank,
  standing: Standing,
): { judgement: Judgement; result: VerdictResult } {
  const { bank } = compiled;
  const method = countingMethod(bank.parameters);
  const judgement = judgeStanding(compiled, standing, method);
  const { likelihood, weights, position, parts, coverage, verdict } = judgement;
  const scores = method.lastScores();
  const gates = gateResults(bank, parts);
  const cap = confidenceCapOf(bank, gates);
  const contributions = contributionsOf(compiled, weights.criteria, position, parts);
  const result: VerdictResult = {
    verdict,
    lean: judgement.lean,
    probability: probabilityOf(likelihood),
    ahead: likelihood.ahead,
    score: judgement.score,
    stability: shareKeeping(scores, likelihood.ahead > 0.5),
    range: { low: percentile(scores, 0.1), high: percentile(scores, 0.9) },
    eitherKind: eitherKindOf(verdict, likelihood),
    provisional: gates.some((gate) => gate.state === 'unknown'),
    band: bandOf(likelihood, cap),
    byPoints: { verdict: verdictByPoints(likelihood, bank.parameters) },
    coverage,
    contributions,
    criteria: criteriaOf(compiled, weights.criteria, contributions),
    gates,
    components: componentResults(compiled, judgement),
    split: splitResultOf(compiled, judgement),
    confidenceCap: cap,
    neitherFits: fitsNeither(compiled, weights.criteria, parts, coverage),
    versions: versionsOf(bank),
  };
  return { judgement, result };
}

function shareKeeping(scores: Float64Array, rustLeads: boolean): number {
  let keeping = 0;
  for (const score of scores) if (score > 0 === rustLeads) keeping += 1;
  return keeping / scores.length;
}
