import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ChallengeKind, Decision } from '@/lib/domain/challenge/challenge';
import type { PublicDecision } from '@/lib/domain/challenge/change-log';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireAccess } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { writeOnce } from './idempotency';
import { newReference } from './tokens';
import { inTransaction, type Transaction } from './transaction';

/** A challenge as the form hands it over; texts are empty where nothing was typed. */
export interface ChallengeSubmission {
  claimId: string;
  /** Number of the wording that was read. */
  wording: number;
  kind: ChallengeKind;
  body: string;
  sourceUrl: string;
  senderName: string;
  senderEmail: string;
}

/**
 * Stores a challenge with its audit entry (N25). The same key twice makes one.
 * @param idempotencyKey the key its form carried; a person who moves to another network in between is the same sender
 * @throws AppError `not-found` for a wording that was never released, KeyReusedError for another text under the key.
 */
export function submitChallenge(
  viewer: Viewer,
  submission: ChallengeSubmission,
  idempotencyKey: string,
): Promise<{ reference: string }> {
  requireAccess(viewer, 'challenge:send');
  return inTransaction((tx) =>
    writeOnce(
      tx,
      {
        actor: 'anyone',
        action: 'challenge.submit',
        key: idempotencyKey,
        request: submission,
      },
      () => insertChallenge(tx, viewer, submission),
    ),
  );
}

async function insertChallenge(tx: Transaction, viewer: Viewer, submission: ChallengeSubmission) {
  const { claimId, wording, kind, body, sourceUrl, senderName, senderEmail } = submission;
  if (!claimHistory(claimId).some(({ number }) => number === wording)) throw new AppError('not-found');
  const reference = newReference('CH');
  const { id } = await tx.claimChallenge.create({
    data: { reference, claimId, wording, kind, body, sourceUrl, senderName, senderEmail },
    select: { id: true },
  });
  await recordEvent(tx, actorOf(viewer), {
    kind: 'challenge.received',
    subjectId: id,
    data: { claimId, wording, kind },
  });
  return { reference };
}

const publicColumns = {
  id: true,
  claimId: true,
  wording: true,
  kind: true,
  decision: true,
  publicReason: true,
  createdAt: true,
  decidedAt: true,
} as const;

/** What whoever knows the reference may read of a challenge. */
export interface ChallengeStatus {
  claimId: string;
  receivedAt: Date;
  /** Null while it waits. */
  decided: PublicDecision | null;
}

/** A challenge by the reference its sender was given, or null. Says nothing of what was written or by whom. */
export async function getChallengeStatus(reference: string): Promise<ChallengeStatus | null> {
  const row = await db.claimChallenge.findUnique({ where: { reference }, select: publicColumns });
  return row && { claimId: row.claimId, receivedAt: row.createdAt, decided: publicDecision(row) };
}

/**
 * The newest decisions, as everybody may read them.
 * @param limit how many at most
 */
export async function listDecisions(limit: number): Promise<PublicDecision[]> {
  const rows = await db.claimChallenge.findMany({
    where: { decision: { not: null } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: publicColumns,
  });
  return rows.flatMap((row) => publicDecision(row) ?? []);
}

/** How many challenges have been decided. */
export function countDecisions(): Promise<number> {
  return db.claimChallenge.count({ where: { decision: { not: null } } });
}

interface PublicRow {
  id: string;
  claimId: string;
  wording: number;
  kind: string;
  decision: string | null;
  publicReason: string;
  createdAt: Date;
  decidedAt: Date | null;
}

function publicDecision(row: PublicRow): PublicDecision | null {
  const { id, claimId, wording, kind, decision, publicReason, createdAt, decidedAt } = row;
  if (decision === null || decidedAt === null) return null;
  return {
    id,
    claimId,
    wording,
    kind: kind as ChallengeKind,
    decision: decision as Decision,
    reason: publicReason,
    receivedAt: createdAt,
    decidedAt,
  };
}
