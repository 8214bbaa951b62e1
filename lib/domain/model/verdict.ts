import type { BankParameters, Language } from '../assessment/bank';
import type { Band, EitherKind, ScoreRange, VerdictResult } from './result';
import type { Probability, Verdict } from './verdict-ids';
import type { Likelihood } from './simulate';

/** What a verdict is decided from; every field is a finding of another module. */
export interface Findings {
  likelihood: Likelihood;
  coverage: number;
  /** Some part is excluded in both languages. */
  isContradictory: boolean;
  /** Languages that gates exclude for some part; `lasting` without the gates that say "not yet". */
  excluded: ReadonlySet<Language>;
  lasting: ReadonlySet<Language>;
  isSplitRecommended: boolean;
  /** The toolchain of a host decides: there is something to keep, or nothing that could be named. */
  toolchain: 'keeps' | 'forbids' | null;
  /** A mandate names a language that the host or the target, and the points, deny. */
  isMandateDenied: boolean;
  /** What there is should be kept, or its language should. */
  isBestLeftAlone: boolean;
  /** Today's language is Go or Rust. */
  isAtHome: boolean;
  isWorthMeasuringFirst: boolean;
}

/**
 * The verdict, by rules in a fixed order (method 1.8, N07):
 * contradictory gates, a host that decides, a mandate that is denied, keep what there is, what the
 * nature of the system excludes, measure first, what time and people exclude, too few answers, a split,
 * a named language; else either, or staying where today's language is one of the two: leaving a language
 * needs a reason, and staying with it does not.
 */
export function decideVerdict(findings: Findings, parameters: BankParameters): Verdict {
  if (findings.isContradictory) return 'conflict';
  if (findings.toolchain) return findings.toolchain === 'keeps' ? 'stay' : 'conflict';
  if (findings.isMandateDenied) return 'conflict';
  if (findings.isBestLeftAlone) return 'stay';
  if (findings.lasting.size > 0) return byConstraint(findings);
  if (findings.isWorthMeasuringFirst) return 'profile-first';
  if (findings.excluded.size > 0) return byConstraint(findings);
  if (findings.coverage < parameters.minimumCoverage) return 'not-enough-information';
  if (findings.isSplitRecommended) return 'split';
  const named = verdictByPoints(findings.likelihood, parameters);
  return named === 'either' && findings.isAtHome ? 'stay' : named;
}

function byConstraint(findings: Findings): Verdict {
  if (findings.isSplitRecommended) return 'split';
  return findings.excluded.has('go') ? 'rust' : 'go';
}

/** What the score alone would say: a language when it is clearly better often enough, else either. */
export function verdictByPoints(
  likelihood: Likelihood,
  parameters: BankParameters,
): 'go' | 'rust' | 'either' {
  if (likelihood.rust >= parameters.tau) return 'rust';
  if (likelihood.go >= parameters.tau) return 'go';
  return 'either';
}

/**
 * Why neither is named. A range that lies wholly on one side is never "too close to call": it leans,
 * unless all of it lies within what makes no practical difference.
 * @param delta half-width of "no practical difference"
 */
export function eitherKindOf(
  { verdict, probability, range }: Pick<VerdictResult, 'verdict' | 'probability' | 'range'>,
  delta: number,
): EitherKind | null {
  if (verdict !== 'either') return null;
  const { go, rust, equal } = probability;
  const isWithin = Math.max(Math.abs(range.low), Math.abs(range.high)) <= delta;
  if (!isWithin && isOneSided(range)) return 'leaning';
  return equal >= go && equal >= rust ? 'equivalent' : 'undetermined';
}

/** Whether eight of ten readings lie on the side of one language. */
export function isOneSided({ low, high }: ScoreRange): boolean {
  return low > 0 || high < 0;
}

/** The three shares that are shown; they sum to 1. */
export function probabilityOf(likelihood: Likelihood): Probability {
  return { go: likelihood.go, rust: likelihood.rust, equal: likelihood.equal };
}

/** Rounding noise around one half; a lean inside it is a tie. */
const tie = 1e-9;

/**
 * The better language whatever the verdict: the only one that gates leave, else the one ahead in
 * more readings. A dead heat is given to Go, by the alphabet.
 */
export function leanOf(likelihood: Likelihood, excluded: ReadonlySet<Language>): Language {
  if (excluded.size === 1) return excluded.has('go') ? 'rust' : 'go';
  return likelihood.ahead > 0.5 + tie ? 'rust' : 'go';
}

/** The band of the displayed confidence, which an open gate against the leading language may cap. */
export function bandOf(likelihood: Likelihood, cap: { go?: number; rust?: number } | null): Band {
  const rustLeads = likelihood.ahead > 0.5;
  const confidence = rustLeads ? likelihood.ahead : 1 - likelihood.ahead;
  const shown = Math.min(confidence, (rustLeads ? cap?.rust : cap?.go) ?? 1);
  if (shown >= 0.9) return 'strong';
  if (shown >= 0.75) return 'clear';
  return shown >= 0.6 ? 'leaning' : 'toss-up';
}
