/**
 * What is known about one skill of one developer (B12, N11).
 *
 * - `proven`: somebody checked it on a date: an interview with a scorecard, a work sample, a reference.
 * - `claimed`: the developer says so; nobody has checked.
 * - `unknown`: nothing was said either way. It is neither a match nor a miss.
 * - `missing`: the developer said no, or a check found that it is not there.
 */
export const evidenceStates = ['proven', 'claimed', 'unknown', 'missing'] as const;

export type EvidenceState = (typeof evidenceStates)[number];
