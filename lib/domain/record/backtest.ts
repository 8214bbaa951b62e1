import type { Bank, Language } from '../assessment/bank';
import { currentBank } from '../assessment/banks';
import type { AssessmentVersions } from '../model/result';
import type { Probability, Verdict } from '../model/verdict-ids';
import { versionsOf } from '../model/versions';
import { baselinesOf, type Baseline, type BaselineId } from './baselines';
import { balancedAccuracy, matthewsCorrelation } from './classification';
import { bankFor, isSingle, judgeCase, type JudgedCase, type SingleCase } from './judged-case';
import { proportionOf, type Proportion } from './proportion';
import type { BacktestCase, Choice } from './record-case';
import { reliabilityOf, type Reliability } from './reliability';
import { riskCoverage, type CoveragePoint } from './risk-coverage';
import { brierScore, logLoss } from './scoring-rules';

/** One decision in the report of a backtest. */
export interface BacktestRow {
  id: string;
  chosen: Choice;
  verdict: Verdict;
  lean: Language;
  probability: Probability;
  /** Whether the lean is what was chosen; for `both`, whether a split is advised, null without parts. */
  agrees: boolean | null;
  /** Probability for Rust that is scored: the share of readings with Rust ahead, or what gates leave. */
  forecast: number;
  /** The language that counts as named, or null. */
  named: Language | null;
}

/** The report of a backtest: what `npm run -s backtest` prints and the record page shows. */
export interface BacktestResult {
  /** All cases; each figure says how many of them it is about. */
  n: number;
  /** Leans over the cases for one language. */
  leanAccuracy: Proportion;
  /**
   * Cases in which a language is named: their share of the cases for one language, and the part of them that
   * is right, with its interval.
   */
  named: {
    n: number;
    share: number | null;
    right: number;
    accuracy: number | null;
    low: number;
    high: number;
  };
  brier: number | null;
  logLoss: number | null;
  /** Share of the cases for both whose parts are given for which a split is advised; null without any. */
  splitRecall: number | null;
  balancedAccuracy: number | null;
  /** Matthews correlation of lean and choice. */
  mcc: number | null;
  reliability: Reliability | null;
  riskCoverage: CoveragePoint[];
  /** Cases for both languages, which no figure but the split recall counts. */
  both: { n: number; withParts: number; split: number };
  baselines: Record<BaselineId, Baseline>;
  versions: AssessmentVersions;
  cases: BacktestRow[];
}

/**
 * Runs the method over decisions whose outcome is known (method 5, N29). Agreement with a choice is
 * not proof of good advice. Brier score and log loss are over cases for one language with the
 * forecast of {@link judgeCase}. Pure: the same cases and bank give the same bytes.
 * @param bank judges every case; by default each is judged by the bank of its own document
 */
export function backtest(cases: readonly BacktestCase[], bank?: Bank): BacktestResult {
  const banks = bankFor(bank);
  const judged = cases.map((each) => judgeCase(each, banks(each.document.bank)));
  const singles = judged.filter(isSingle);
  const calls = singles.map(({ chosen, result }) => ({ chosen, lean: result.lean }));
  const splits = judged.filter((each) => each.chosen === 'both');
  const divided = splits.filter((each) => each.agrees !== null);
  return {
    n: cases.length,
    leanAccuracy: proportionOf(countAgreeing(singles), singles.length),
    named: namedAccuracy(singles),
    brier: brierScore(singles),
    logLoss: logLoss(singles),
    splitRecall: proportionOf(countAgreeing(divided), divided.length).share,
    balancedAccuracy: balancedAccuracy(calls),
    mcc: matthewsCorrelation(calls),
    reliability: reliabilityOf(singles),
    riskCoverage: riskCoverage(singles),
    both: { n: splits.length, withParts: divided.length, split: countAgreeing(divided) },
    baselines: baselinesOf(singles, banks),
    versions: bank ? versionsOf(bank) : versionsBehind(cases),
    cases: judged.map(rowOf),
  };
}

/** Today's model, and every bank that a case was answered in. */
function versionsBehind(cases: readonly BacktestCase[]): AssessmentVersions {
  const used = new Set(cases.map(({ document }) => document.bank));
  const bank = used.size > 0 ? [...used].sort().join(', ') : currentBank.version;
  return { ...versionsOf(currentBank), bank };
}

function countAgreeing(judged: readonly JudgedCase[]): number {
  return judged.filter((each) => each.agrees).length;
}

function namedAccuracy(singles: readonly SingleCase[]): BacktestResult['named'] {
  const named = singles.filter((each) => each.named !== null);
  const { n, right, share, low, high } = proportionOf(
    named.filter((each) => each.named === each.chosen).length,
    named.length,
  );
  return { n, share: singles.length === 0 ? null : n / singles.length, right, accuracy: share, low, high };
}

function rowOf({ id, chosen, result, agrees, p, named }: JudgedCase): BacktestRow {
  const { verdict, lean, probability } = result;
  return { id, chosen, verdict, lean, probability, agrees, forecast: p, named };
}
