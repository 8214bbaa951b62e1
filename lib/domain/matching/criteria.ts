/**
 * The parts of the two fits with their weights (section 2.3 of the method). The weights are judgement, not
 * measurement: they wait for graded shortlists. A criterion the brief does not ask about is left out, and the
 * others are scaled up to 1; that depends on the brief alone, so candidates stay comparable.
 */
export const companyWeights = {
  skills: 0.3,
  recency: 0.1,
  overlap: 0.15,
  domain: 0.1,
  capacity: 0.1,
  start: 0.05,
  rate: 0.1,
  evidence: 0.1,
} as const;

export type CompanyCriterion = keyof typeof companyWeights;

export const companyCriteria = Object.keys(companyWeights) as readonly CompanyCriterion[];

/** What the developer gets out of it. */
export const developerWeights = {
  'wanted-work': 0.4,
  'own-rate': 0.25,
  'hours-overlap': 0.2,
  engagement: 0.15,
} as const;

export type DeveloperCriterion = keyof typeof developerWeights;

export const developerCriteria = Object.keys(developerWeights) as readonly DeveloperCriterion[];

/** Nobody stands above somebody who is better by more than this (section 2.6). */
export const windowWidth = 0.05;

/** Candidates this close are equal; lots decide between them (section 2.8). */
export const tieWidth = 0.01;

/** Places a list shows unless more are asked for. */
export const matchLimit = 50;

/** Near misses a list shows. */
export const nearMissLimit = 20;

/** How far a near miss may be from fitting (section 2.2): what a phone call can settle. */
export const nearMissBounds = { ratePercent: 15, startDays: 28, overlapMinutesPerDay: 60 } as const;
