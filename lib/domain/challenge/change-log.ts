import type { ChallengeKind, Decision } from './challenge';
import type { Rewording } from './rewordings';

/** A decided challenge as everybody may read it: nothing of what was written, and nothing of who wrote. */
export interface PublicDecision {
  id: string;
  claimId: string;
  /** Number of the wording that was challenged. */
  wording: number;
  kind: ChallengeKind;
  decision: Decision;
  reason: string;
  receivedAt: Date;
  decidedAt: Date;
}

/** One line of the change log. */
export type ChangeEntry = ({ type: 'wording' } & Rewording) | ({ type: 'decision' } & PublicDecision);

/** When an entry came about, in milliseconds since 1970; a release counts from the beginning of its day. */
export function changedAt(entry: ChangeEntry): number {
  return entry.type === 'wording' ? Date.parse(entry.day) : entry.decidedAt.getTime();
}

/** New wordings and decisions in one list, the newest first; of one moment in the order of their claims. */
export function changeLog(
  rewordings: readonly Rewording[],
  decisions: readonly PublicDecision[],
): ChangeEntry[] {
  const entries: ChangeEntry[] = [
    ...rewordings.map((rewording) => ({ type: 'wording' as const, ...rewording })),
    ...decisions.map((decision) => ({ type: 'decision' as const, ...decision })),
  ];
  return entries.sort((one, other) => changedAt(other) - changedAt(one) || byClaim(one, other));
}

function byClaim(one: ChangeEntry, other: ChangeEntry): number {
  if (one.claimId !== other.claimId) return one.claimId < other.claimId ? -1 : 1;
  return other.wording - one.wording;
}
