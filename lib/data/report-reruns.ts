import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { judgeAgain } from '@/lib/domain/report/judge-again';
import { checksumOf } from '@/lib/integrity/checksum';
import { todayInUtc } from '@/lib/shared/today';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { assessmentsFor, requireAccess } from './access';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { getOwnReport, insertReport, type OwnReport } from './reports';
import { inTransaction, type Transaction } from './transaction';

/** Most reports one assessment may have; models and evidence change a few times a year. */
const reportsPerAssessment = 20;

/** A report of an assessment as a list shows it. */
export interface ReportRow {
  id: string;
  createdAt: Date;
  verdict: Verdict;
  modelVersion: string;
  evidenceVersion: string;
}

/** The reports of one assessment of the viewer's own, the oldest first. */
export async function listReportsOf(viewer: Viewer, assessmentId: string): Promise<ReportRow[]> {
  const rows = await db.report.findMany({
    where: { AND: [{ assessmentId }, { assessmentId: assessmentsFor(viewer, 'report:read') }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, verdict: true, modelVersion: true, evidenceVersion: true },
  });
  return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }));
}

/**
 * Judges the answers of a report with today's model and evidence and freezes that as one more report of the same
 * assessment, which is kept as long. A report with the same content is returned instead of a second one, so doing
 * it twice, or at the same time, gives the same report.
 * @throws AppError `not-found` when the report is not the viewer's, `too-large` when there are too many reports.
 */
export async function freezeRerun(viewer: Viewer, reportId: string): Promise<{ reportId: string }> {
  const report = await getOwnReport(viewer, reportId);
  if (!report) throw new AppError('not-found');
  requireAccess(viewer, 'report:rerun', { kind: 'assessment', assessmentId: report.assessmentId });
  const { document, result } = judgeAgain(report.document, todayInUtc());
  return inTransaction(async (tx) => {
    const reports = await lockedReports(tx, report);
    const checksum = checksumOf({ document, result });
    const same = reports.find((each) => each.checksum === checksum);
    if (same) return { reportId: same.id };
    if (reports.length >= reportsPerAssessment) throw new AppError('too-large');
    const { assessmentId, systemName } = report;
    const respondentIds = await respondentsOf(tx, reportId);
    const made = await insertReport(tx, { assessmentId, respondentIds, systemName, document, result });
    await recordEvent(tx, actorOf(viewer, assessmentId), {
      kind: 'report.rerun',
      subjectId: assessmentId,
      data: { from: reportId, reportId: made },
    });
    return { reportId: made };
  });
}

/** Whose answers a report is made of, without those who were removed since. */
async function respondentsOf(tx: Transaction, reportId: string): Promise<string[]> {
  const rows = await tx.reportRespondent.findMany({ where: { reportId }, select: { respondentId: true } });
  return rows.map(({ respondentId }) => respondentId);
}

/** The reports of an assessment, while nobody else adds one. */
async function lockedReports(
  tx: Transaction,
  { assessmentId }: OwnReport,
): Promise<{ id: string; checksum: string }[]> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Assessment" WHERE "id" = ${assessmentId}::uuid FOR UPDATE`;
  if (locked.length === 0) throw new AppError('not-found');
  return tx.report.findMany({ where: { assessmentId }, select: { id: true, checksum: true } });
}
