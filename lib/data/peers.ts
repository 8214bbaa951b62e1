import 'server-only';
import type { EventOf } from '@/lib/domain/events/event-kinds';
import type { Viewer } from '@/lib/domain/access/viewer';
import { ownerRole } from '@/lib/domain/assessment/respondent-roles';
import { peerFigures, type PeerFigures } from '@/lib/domain/peers/peer-figures';
import { peerGroupOf, peerGroups, type PeerGroup } from '@/lib/domain/peers/peer-groups';
import { smallestCount } from '@/lib/domain/peers/peer-step';
import { peerValuesOf, type PeerValues } from '@/lib/domain/peers/peer-values';
import { sealBatch } from '@/lib/domain/peers/seal-batch';
import { readPeerPool, readPeerSteps } from '@/lib/domain/peers/stored-counts';
import { readStoredReport } from '@/lib/domain/report/stored-report';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { systemActor } from './events/event-actor';
import { recordEvents } from './events/record-event';
import { getOwnReport } from './reports';
import { inTransaction, type Transaction } from './transaction';

/** Assessments looked at per transaction, so that each stays short; far above what may have to wait. */
const lookedAtOnce = 500;
/** An assessment finished faster than this was not answered about a real system. */
const fewestSeconds = 60;

/** A report beside the figures of its peer group. */
export interface PeerComparison {
  /** Null while the report does not say what the system mostly does. */
  group: PeerGroup | null;
  own: PeerValues;
  figures: PeerFigures;
}

/** The figures of the peer group of a report of the viewer's own; null when it is not theirs or not there. */
export async function getPeerComparison(viewer: Viewer, reportId: string): Promise<PeerComparison | null> {
  const report = await getOwnReport(viewer, reportId);
  if (!report) return null;
  const group = peerGroupOf(report.document);
  const batches = group
    ? await db.peerBatch.findMany({
        where: { peerGroup: group },
        select: { id: true, members: true, steps: true },
      })
    : [];
  return {
    group,
    own: peerValuesOf(report.document, report.result.verdict),
    figures: peerFigures(batches.flatMap(readableBatch)),
  };
}

/** A batch that cannot be read is left out of the figures, and the log names it. */
function readableBatch(row: { id: string; members: number; steps: unknown }) {
  const steps = readPeerSteps(row.steps);
  if (steps) return [{ members: row.members, steps }];
  log.error({ peerBatch: row.id }, 'a stored batch of peers cannot be read');
  return [];
}

/** What one run of the counting did. */
export interface PeerRun {
  batches: number;
  counted: number;
  leftOut: number;
}

/**
 * Counts finished assessments into their peer groups, in order of finishing. A group is counted when at least
 * six have come together; fewer wait. Left out for good are repeats, because their company counts already,
 * those without a group, and those finished in under a minute. A second run right after counts nothing.
 */
export async function countPeers(): Promise<PeerRun> {
  const total: PeerRun = { batches: 0, counted: 0, leftOut: 0 };
  for (;;) {
    const { lookedAt, ...run } = await inTransaction(countSome);
    total.batches += run.batches;
    total.counted += run.counted;
    total.leftOut += run.leftOut;
    if (lookedAt < lookedAtOnce) return total;
  }
}

/** A finished assessment that was not looked at before. */
interface Finished {
  id: string;
  isOut: boolean;
  content: string;
}

/** What it counts as; without a group it does not count. */
interface Member {
  id: string;
  group: PeerGroup | null;
  values: PeerValues;
}

async function countSome(tx: Transaction): Promise<PeerRun & { lookedAt: number }> {
  // One run at a time, or two would both read the pool before either has written it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plumbline peers'))`;
  const finished = await listUncounted(tx);
  const members = finished.map(memberOf);
  const leftOut = members.filter(({ group }) => group === null).map(({ id }) => id);
  const batches: EventOf<'peers.counted'>[] = [];
  const counted: string[] = [];
  for (const group of peerGroups) {
    const own = members.filter((member) => member.group === group);
    if (own.length < smallestCount) continue;
    batches.push(await insertBatch(tx, group, own));
    counted.push(...own.map(({ id }) => id));
  }
  await tx.assessment.updateMany({
    where: { id: { in: [...counted, ...leftOut] } },
    data: { peerCountedAt: new Date() },
  });
  await recordEvents(tx, systemActor, batches);
  return {
    lookedAt: finished.length,
    batches: batches.length,
    counted: counted.length,
    leftOut: leftOut.length,
  };
}

function memberOf({ id, isOut, content }: Finished): Member {
  const { document, result } = readStoredReport(content);
  const group = isOut ? null : peerGroupOf(document);
  return { id, group, values: peerValuesOf(document, result.verdict) };
}

function listUncounted(tx: Transaction): Promise<Finished[]> {
  return tx.$queryRaw<Finished[]>`
    SELECT assessment."id", newest."content",
           assessment."repeats_id" IS NOT NULL
             OR owner."completed_at" - owner."created_at" < make_interval(secs => ${fewestSeconds}::int)
             AS "isOut"
      FROM "Assessment" assessment
      JOIN "Respondent" owner ON owner."assessment_id" = assessment."id" AND owner."role" = ${ownerRole}
      JOIN LATERAL (SELECT "content" FROM "Report" report
                      JOIN "ReportRespondent" made ON made."report_id" = report."id"
                     WHERE made."respondent_id" = owner."id" ORDER BY report."created_at" DESC LIMIT 1) newest ON true
     WHERE owner."completed_at" IS NOT NULL AND assessment."peer_counted_at" IS NULL
     ORDER BY owner."completed_at", assessment."id"
     LIMIT ${lookedAtOnce} FOR UPDATE OF assessment`;
}

async function insertBatch(
  tx: Transaction,
  group: PeerGroup,
  members: readonly Member[],
): Promise<EventOf<'peers.counted'>> {
  const earlier = await tx.peerPool.findUnique({ where: { peerGroup: group } });
  const number = 1 + (await tx.peerBatch.count({ where: { peerGroup: group } }));
  const waiting = readPeerPool(earlier?.counts ?? {});
  // Counting on would lose what waits; the whole run is undone and the job reports it.
  if (!waiting) throw new Error(`The stored counts of the peer group ${group} cannot be read.`);
  const { steps, pool } = sealBatch(
    waiting,
    members.map(({ values }) => values),
  );
  await tx.peerBatch.create({
    data: { peerGroup: group, number, sealedOn: new Date(), members: members.length, steps },
  });
  await tx.peerPool.upsert({
    where: { peerGroup: group },
    create: { peerGroup: group, counts: pool },
    update: { counts: pool },
  });
  return {
    kind: 'peers.counted',
    subjectId: group,
    data: { number, members: members.length },
  };
}
