import 'server-only';
import type { StaffViewer, Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { requireAccess } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import {
  chainBeginnings,
  countEntries,
  findMissingGuards,
  verifyOnward,
  type AuditProblem,
} from './audit-chain';
import { getCheckpoint, getLastCheck, isSigned } from './audit-check';
import { enqueueJob } from './enqueue-job';
import { findJob, isUnderWay } from './queued-job';
import { inTransaction } from './transaction';

/** Newer entries of each chain that a page view recomputes at most; the rest waits for the next check. */
const newerPerChain = 60;
/** How long a check with problems stays in view after one that found none. */
const rememberedDays = 30;
/** A check runs each night; after this long without one, something keeps it from running. */
const overdueHours = 48;

/** How far the audit log is known to be whole, as one page view can say it. */
export interface AuditStatus {
  /** Entries of the log, as the database counts them while they are written. */
  entries: number;
  /** The newest check, by the job or by hand; null before the first. */
  last: { at: Date; whole: boolean; entries: number; problemCount: number; problems: AuditProblem[] } | null;
  /** Whether the nightly check has not run for longer than a night. */
  isOverdue: boolean;
  /** Entries after the last checkpoint that were recomputed just now, and whether those were all. */
  newer: { checked: number; complete: boolean };
  /** What this page view itself found. */
  problems: AuditProblem[];
  /** When a check last found problems, if that was not the last one and not long ago. */
  earlierProblemsAt: Date | null;
  /** Whether a check of everything is queued or running. */
  isQueued: boolean;
}

const queueKey = 'everything';

/**
 * Says how far the audit log is known to be whole. The cost does not grow with the log: the last check is read, and
 * what came after it is recomputed up to a bound.
 * @throws AppError `not-found` for viewers who may not read the log.
 */
export async function getAuditStatus(viewer: Viewer): Promise<AuditStatus> {
  requireAccess(viewer, 'audit:read');
  const [last, checkpoint] = await Promise.all([getLastCheck(), getCheckpoint()]);
  const [step, guards, signed, earlierProblemsAt, job, entries] = await Promise.all([
    verifyOnward(checkpoint?.heads ?? chainBeginnings(), newerPerChain),
    findMissingGuards(),
    checkpoint ? isSigned(checkpoint) : true,
    last?.problemCount === 0 ? lastProblemsAt() : null,
    findJob('audit-check', queueKey),
    countNotedEntries(),
  ]);
  const signature: AuditProblem[] =
    checkpoint && !signed ? [{ problem: 'signature', at: checkpoint.id }] : [];
  return {
    entries,
    last: last && {
      at: last.at,
      whole: last.whole,
      entries: last.entries,
      problemCount: last.problemCount,
      problems: last.problems,
    },
    isOverdue: last !== null && last.at.getTime() < Date.now() - overdueHours * 3_600_000,
    newer: { checked: step.checked, complete: step.complete },
    problems: [...signature, ...step.problems, ...guards],
    earlierProblemsAt,
    isQueued: isUnderWay(job),
  };
}

/**
 * Queues a check of every entry, once however often it is asked for, and records who asked.
 * @throws AppError `not-found` for viewers who may not read the log.
 */
export async function queueWholeCheck(viewer: StaffViewer): Promise<void> {
  requireAccess(viewer, 'audit:read');
  await inTransaction(async (tx) => {
    await enqueueJob(tx, 'audit-check', { everything: true }, queueKey);
    await recordEvent(tx, actorOf(viewer), { kind: 'audit.check-asked', subjectId: queueKey, data: {} });
  });
}

async function lastProblemsAt(): Promise<Date | null> {
  const found = await db.auditCheck.findFirst({
    where: { problemCount: { gt: 0 }, at: { gt: new Date(Date.now() - rememberedDays * 86_400_000) } },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
  return found?.at ?? null;
}

async function countNotedEntries(): Promise<number> {
  const heads = await db.auditHead.findMany();
  return countEntries(
    heads.map((head) => ({ ...head, seq: String(head.seq), entries: String(head.entries) })),
  );
}
