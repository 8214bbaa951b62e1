import type { ChallengeKind, Decision, Outcome } from '@/lib/domain/challenge/challenge';
import type { Clock } from '@/lib/domain/challenge/working-days';

/** A challenge as a line of the queue. */
export type ChallengeTableRow = {
  id: string;
  reference: string;
  /** The sentence that was challenged. */
  sentence: string;
  kind: ChallengeKind;
};

/** A challenge that waits, with its clock. */
export type OpenRow = ChallengeTableRow & { clock: Clock };

/** A decided challenge with what became of it. */
export type DecidedRow = ChallengeTableRow & {
  decision: Decision;
  decidedAt: Date;
  /** Null when the account is gone. */
  decidedBy: string | null;
  outcome: Outcome;
};
