import type { Candidate } from './candidate';
import type { Fit, Interval, ScorePart } from './match';
import type { MatchBrief } from './match-brief';
import type { PreparedBrief } from './prepared-brief';
import { high, low, middle, shares, type Bound } from './values';

/** One criterion of a fit: when it applies, what it is worth (0..1), and whether the profile says enough. */
export type FitRule<Criterion extends string> = {
  criterion: Criterion;
  weight: number;
  isAsked: (brief: MatchBrief) => boolean;
  value: (prepared: PreparedBrief, candidate: Candidate, bound: Bound) => number;
  isKnown: (prepared: PreparedBrief, candidate: Candidate) => boolean;
};

/** The rules that apply to one brief, with their shares of 1. */
export type AskedRules<Criterion extends string> = {
  rules: readonly FitRule<Criterion>[];
  shares: readonly number[];
};

/** Leaves out the criteria a brief does not ask about and scales the others up to 1. */
export function askedRules<Criterion extends string>(
  all: readonly FitRule<Criterion>[],
  brief: MatchBrief,
): AskedRules<Criterion> {
  const rules = all.filter((rule) => rule.isAsked(brief));
  return { rules, shares: shares(rules.map((rule) => rule.weight)) };
}

/** A fit at one bound: share times value, added in the order of the rules. */
export function fitValue<Criterion extends string>(
  asked: AskedRules<Criterion>,
  prepared: PreparedBrief,
  candidate: Candidate,
  bound: Bound,
): number {
  let sum = 0;
  for (let index = 0; index < asked.rules.length; index++) {
    const rule = asked.rules[index];
    if (rule) sum += (asked.shares[index] ?? 0) * rule.value(prepared, candidate, bound);
  }
  return sum;
}

/**
 * True when the profile says nothing that this brief asks about. Such a profile scores 0 (B11): a list of
 * priors is no match.
 */
export function isBlank<Criterion extends string>(
  asked: AskedRules<Criterion>,
  prepared: PreparedBrief,
  candidate: Candidate,
): boolean {
  return asked.rules.every((rule) => !rule.isKnown(prepared, candidate));
}

/** The parts of a fit, adding up exactly to the fit at each bound, in the order of the rules. */
export function explainFit<Criterion extends string>(
  asked: AskedRules<Criterion>,
  prepared: PreparedBrief,
  candidate: Candidate,
  blank: boolean,
): Fit<Criterion> {
  const parts = asked.rules.map((rule, index): ScorePart<Criterion> => {
    const weight = asked.shares[index] ?? 0;
    const at = (bound: Bound) => (blank && bound !== high ? 0 : rule.value(prepared, candidate, bound));
    const value = { low: at(low), mid: at(middle), high: at(high) };
    return {
      criterion: rule.criterion,
      weight,
      value,
      points: { low: weight * value.low, mid: weight * value.mid, high: weight * value.high },
      known: rule.isKnown(prepared, candidate),
    };
  });
  return { ...sumPoints(parts), parts };
}

function sumPoints(parts: readonly ScorePart<string>[]): Interval {
  const sum = { low: 0, mid: 0, high: 0 };
  for (const { points } of parts) {
    sum.low += points.low;
    sum.mid += points.mid;
    sum.high += points.high;
  }
  return sum;
}
