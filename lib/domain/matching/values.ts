/** Which end of an interval is worked out: 0 low, 1 middle, 2 high. One formula serves all three. */
export type Bound = 0 | 1 | 2;

export const low: Bound = 0;
export const middle: Bound = 1;
export const high: Bound = 2;

/**
 * Middles that stand in for what a profile does not say (section 2.4): what somebody of whom nothing else is
 * known would bring on average. Judgement; a graded set of shortlists would replace them by measured means.
 * An unlisted skill is more often absent than present, so its middle is low.
 */
export const priors = {
  skill: 0.3,
  levelOfSkill: 0.5,
  recency: 0.5,
  recencyOfUnknownSkill: 0.3,
  evidence: 0.2,
  overlap: 0.5,
  domain: 0.5,
  capacity: 0.6,
  start: 0.5,
  rate: 0.5,
  /** One middle for everything a developer may like: then saying nothing does not move the order. */
  preference: 0.7,
} as const;

/** Value of something unknown: nothing at the low end, a full match at the high end, the prior between. */
export function unknownValue(prior: number, bound: Bound): number {
  return bound === 0 ? 0 : bound === 1 ? prior : 1;
}

/**
 * What an offer is worth to somebody who did not say what they like. Its low end is not nothing: silence about
 * wishes is no sign of a bad offer, and it is the company's side that B11 is about.
 */
export function unknownPreference(bound: Bound): number {
  return bound === 0 ? 0.4 : unknownValue(priors.preference, bound);
}

/** A known value that has aged: the part that is no longer known becomes the unknown value (N14). */
export function agedValue(value: number, weight: number, prior: number, bound: Bound): number {
  return weight * value + (1 - weight) * unknownValue(prior, bound);
}

/** 1 up to `full`, 0 from `none` on, a straight line between; a step when the two are the same. */
export function fallingValue(at: number, full: number, none: number): number {
  if (at <= full) return 1;
  if (at >= none) return 0;
  return (none - at) / (none - full);
}

/**
 * Weights scaled to shares of 1. The last share takes what is left, so that adding the shares in order gives
 * exactly 1 and a fit can never pass 1 by rounding. At least one weight must be positive.
 */
export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const lastPositive = weights.findLastIndex((weight) => weight > 0);
  let given = 0;
  return weights.map((weight, index) => {
    const share = index === lastPositive ? 1 - given : weight / total;
    given += share;
    return share;
  });
}
