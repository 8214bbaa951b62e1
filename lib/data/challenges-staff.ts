import 'server-only';
import type { StaffViewer, Viewer } from '@/lib/domain/access/viewer';
import type { ChallengeKind, Decision } from '@/lib/domain/challenge/challenge';
import type { Count } from '@/lib/shared/count';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import { requireAccess } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import type { MailDraft } from './mail-messages';
import { boundedCount } from './bounded-count';
import type { SortOrder } from './keyset-order';
import { keysetPage, type KeysetQuery, type Page } from './keyset-page';
import { inTransaction } from './transaction';

/** The two halves of the queue. */
export const challengeStates = ['open', 'decided'] as const;
export type ChallengeState = (typeof challengeStates)[number];

/** A challenge as the queue shows it. */
export interface ChallengeRow {
  id: string;
  reference: string;
  claimId: string;
  wording: number;
  kind: ChallengeKind;
  createdAt: Date;
  decision: Decision | null;
  decidedAt: Date | null;
  /** The account's name today; null when nobody decided yet or the account is gone. */
  decidedBy: string | null;
}

/** Everything staff see of a challenge. Name and address are empty when they were not given, or were erased. */
export interface ChallengeDetail extends ChallengeRow {
  body: string;
  sourceUrl: string;
  senderName: string;
  senderEmail: string;
  publicReason: string;
  internalNote: string;
}

const rowColumns = {
  id: true,
  reference: true,
  claimId: true,
  wording: true,
  kind: true,
  createdAt: true,
  decision: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
} as const satisfies Prisma.ClaimChallengeSelect;

type FoundChallenge = Prisma.ClaimChallengeGetPayload<{ select: typeof rowColumns }>;

const orders: Record<ChallengeState, SortOrder> = {
  open: {
    name: 'oldest',
    columns: [
      { column: 'createdAt', direction: 'asc', type: 'date' },
      { column: 'id', direction: 'asc', type: 'uuid' },
    ],
  },
  decided: {
    name: 'decided',
    columns: [
      { column: 'decidedAt', direction: 'desc', type: 'date' },
      { column: 'id', direction: 'desc', type: 'uuid' },
    ],
  },
};

/**
 * Challenges by keyset: those that wait, the oldest first; or those decided, the latest decision first.
 * @throws AppError `not-found` for who may not decide them.
 */
export async function listChallenges(
  viewer: Viewer,
  state: ChallengeState,
  page?: string,
): Promise<Page<ChallengeRow>> {
  requireAccess(viewer, 'challenge:decide');
  const found = await keysetPage({
    order: orders[state],
    page,
    find: ({
      where,
      ...query
    }: KeysetQuery<Prisma.ClaimChallengeWhereInput, Prisma.ClaimChallengeOrderByWithRelationInput>): Promise<
      FoundChallenge[]
    > =>
      db.claimChallenge.findMany({
        where: { AND: [{ decision: state === 'open' ? null : { not: null } }, where] },
        ...query,
        select: rowColumns,
      }),
  });
  return { ...found, rows: found.rows.map(challengeRow) };
}

/** How many challenges wait and how many are decided. */
export async function countChallenges(viewer: Viewer): Promise<Record<ChallengeState, Count>> {
  requireAccess(viewer, 'challenge:decide');
  const [open, decided] = await Promise.all([
    boundedCount((take) => db.claimChallenge.count({ where: { decision: null }, take }), {
      table: 'ClaimChallenge',
      where: Prisma.sql`"decision" IS NULL`,
    }),
    boundedCount((take) => db.claimChallenge.count({ where: { decision: { not: null } }, take }), {
      table: 'ClaimChallenge',
      where: Prisma.sql`"decision" IS NOT NULL`,
    }),
  ]);
  return { open, decided };
}

/** One challenge with what was written, or null when there is none. */
export async function getChallenge(viewer: Viewer, challengeId: string): Promise<ChallengeDetail | null> {
  requireAccess(viewer, 'challenge:decide');
  const row = await db.claimChallenge.findUnique({
    where: { id: challengeId },
    select: {
      ...rowColumns,
      body: true,
      sourceUrl: true,
      senderName: true,
      senderEmail: true,
      publicReason: true,
      internalNote: true,
    },
  });
  return row && { ...row, ...challengeRow(row) };
}

/** What staff decided, with the reason that is published and a note that is not. */
export interface DecisionMade {
  decision: Decision;
  reason: string;
  note: string;
}

/** What the mail to a sender needs to know. */
export interface ToldSender {
  reference: string;
  claimId: string;
  wording: number;
  senderName: string;
  senderEmail: string;
}

/**
 * Decides a challenge once, with its audit entry, and tells a sender who left an address (N25). The same
 * decision sent twice is made once; another one is refused.
 * @param notice makes the mail to the sender
 * @throws AppError `not-found` without the right or without the challenge.
 */
export function decideChallenge(
  viewer: StaffViewer,
  challengeId: string,
  made: DecisionMade,
  notice: (sender: ToldSender) => MailDraft,
): Promise<{ ok: true } | { ok: false; reason: 'already-decided' }> {
  requireAccess(viewer, 'challenge:decide');
  const { decision, reason, note } = made;
  return inTransaction(async (tx) => {
    const { count } = await tx.claimChallenge.updateMany({
      where: { id: challengeId, decision: null },
      data: {
        decision,
        publicReason: reason,
        internalNote: note,
        decidedAt: new Date(),
        decidedById: viewer.userId,
      },
    });
    const challenge = await tx.claimChallenge.findUnique({ where: { id: challengeId } });
    if (!challenge) throw new AppError('not-found');
    if (count === 0) {
      const isSame = challenge.decision === decision && challenge.publicReason === reason;
      return isSame ? { ok: true } : { ok: false, reason: 'already-decided' };
    }
    await recordEvent(
      tx,
      actorOf(viewer),
      {
        kind: 'challenge.decided',
        subjectId: challengeId,
        data: { claimId: challenge.claimId, decision },
      },
      challenge.senderEmail ? notice(challenge) : null,
    );
    return { ok: true };
  });
}

function challengeRow<
  Row extends { kind: string; decision: string | null; decidedBy: { name: string } | null },
>(row: Row) {
  return {
    ...row,
    kind: row.kind as ChallengeKind,
    decision: row.decision as Decision | null,
    decidedBy: row.decidedBy?.name ?? null,
  };
}
