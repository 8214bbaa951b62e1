/** What a reader says is wrong with a claim; the ids are permanent. */
export const challengeKinds = [
  'out-of-date',
  'figure-wrong',
  'source-differs',
  'misleading',
  'other',
] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

/** What staff decide about a challenge; the ids are permanent. */
export const decisions = ['accepted', 'accepted-in-part', 'declined'] as const;
export type Decision = (typeof decisions)[number];

/** Most characters of what a reader writes, of the published reason, and of the note that staff keep. */
export const challengeLimits = { body: 2_000, source: 500, name: 120, reason: 1_000, note: 2_000 } as const;

/** Days after the decision on which the name and the address of whoever wrote are erased. */
export const senderDays = 90;

/** What became of a decided challenge: nothing, a change still to be released, or the wording that made it. */
export type Outcome = { kind: 'none' } | { kind: 'awaiting-release' } | { kind: 'changed'; wording: number };

/**
 * Claims are released with the code, so accepting a challenge changes nothing yet. The first wording after
 * the one that was challenged is the one that answers it.
 * @param wording number of the wording that was challenged, from 1
 * @param wordings how many wordings the claim has today
 */
export function outcomeOf(decision: Decision, wording: number, wordings: number): Outcome {
  if (decision === 'declined') return { kind: 'none' };
  return wordings > wording ? { kind: 'changed', wording: wording + 1 } : { kind: 'awaiting-release' };
}
