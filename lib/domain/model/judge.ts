import type { AnswersDocument } from '../assessment/answers-document';
import type { Gate, Language } from '../assessment/bank';
import { mandateClashes } from './clashes';
import type { CompiledBank } from './compiled-bank';
import { writesGoOrRust } from './current-language';
import { exclusionsOf, type Exclusions } from './gates';
import { isBestLeftAlone, isWorthMeasuringFirst } from './honest-outcomes';
import { knownAnswer, type Part } from './parts';
import { isBetterMended, isBetterWrittenAtHome, toolchainOf } from './stay';
import { coverageOf, type Position } from './position';
import type { Clash } from './result';
import type { Verdict } from './verdict-ids';
import { scoreOf } from './score';
import type { Likelihood } from './simulate';
import { judgeSplit, type SplitCount, type SplitJudgement } from './split-judgement';
import { standingOf, type Standing } from './standing';
import { decideVerdict, leanOf } from './verdict';
import type { Weights } from './weights';

/** How the likelihood is found: counted in full, or estimated where thousands of variants are looked at. */
export interface Method {
  likelihood: (compiled: CompiledBank, weights: Weights, position: Position) => Likelihood;
  split: SplitCount;
}

/** What a question about the verdict sets aside. */
interface Setting {
  /** The gates that count; by default the bank's. */
  gates?: readonly Gate[];
  /** The coverage to judge by; by default what the answers cover. */
  coverage?: number;
}

/** A verdict with everything it was made from. */
export interface Judgement extends Standing {
  verdict: Verdict;
  lean: Language;
  score: number;
  likelihood: Likelihood;
  coverage: number;
  exclusions: Exclusions[];
  /** Mandates that the host or the target denies. */
  clashes: Clash[];
  split: SplitJudgement | null;
}

/** Judges a document by one method; the same rules run for a full count and for an estimate. */
export function judge(
  compiled: CompiledBank,
  document: AnswersDocument,
  method: Method,
  setting?: Setting,
): Judgement {
  return judgeStanding(compiled, standingOf(compiled, document), method, setting);
}

/** Judges what is known, whether one document says it or several people together. */
export function judgeStanding(
  compiled: CompiledBank,
  standing: Standing,
  method: Method,
  setting: Setting = {},
): Judgement {
  const { parameters, gates } = compiled.bank;
  const { parts, positions, position, weights } = standing;
  const likelihood = method.likelihood(compiled, weights, position);
  const coverage = setting.coverage ?? coverageOf(compiled, weights.criteria, position);
  const exclusions = parts.map((part) => exclusionsOf(setting.gates ?? gates, part));
  const excluded = new Set(exclusions.flatMap((each) => [...each.excluded]));
  const split = parts[0]?.name
    ? judgeSplit(compiled, { weights, parts, positions, exclusions }, method.split)
    : null;
  const clashes = mandateClashes(compiled, setting.gates ?? gates, parts, likelihood);
  const verdict = decideVerdict(
    {
      likelihood,
      coverage,
      isContradictory: exclusions.some((each) => each.excluded.size === 2),
      excluded,
      lasting: new Set(exclusions.flatMap((each) => [...each.lasting])),
      isSplitRecommended: split !== null && isRecommended(split, parts, parameters.delta, parameters.tau),
      toolchain: toolchainOf(parts),
      isMandateDenied: clashes.length > 0,
      isBestLeftAlone:
        isBestLeftAlone(compiled, parts, coverage) ||
        isBetterMended(compiled, parts, coverage) ||
        isBetterWrittenAtHome(compiled, parts, coverage),
      isAtHome: parts.every((part) => writesGoOrRust(part) && knownAnswer(part, 'situation') !== null),
      isWorthMeasuringFirst: isWorthMeasuringFirst(parts, coverage >= parameters.minimumCoverage),
    },
    parameters,
  );
  const lean = leanOf(likelihood, excluded);
  const score = scoreOf(compiled, weights.criteria, position);
  return { ...standing, verdict, lean, score, likelihood, coverage, exclusions, clashes, split };
}

/** A split is advised when gates force it, or when it pays, surely enough, and a second language is allowed. */
export function isRecommended(
  split: SplitJudgement,
  parts: readonly Part[],
  delta: number,
  tau: number,
): boolean {
  if (split.choice.forced) return true;
  if (parts.some((part) => knownAnswer(part, 'second-language') === 'one-only')) return false;
  return split.choice.gain > delta && split.probability >= tau;
}
