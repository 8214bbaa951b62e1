import 'server-only';
import { authoriseAny } from '@/lib/domain/access/authorise';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { finishedDays } from '@/lib/domain/assessment/retention';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import type { AssessmentResult, StoredResult } from '@/lib/domain/model/result';
import { judgeOn } from '@/lib/domain/report/judge-again';
import { readStoredReport } from '@/lib/domain/report/stored-report';
import { checksumOf } from '@/lib/integrity/checksum';
import { todayInUtc } from '@/lib/shared/today';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { assessmentsFor, leadsFor, requireOwnAssessment } from './access';
import { documentOf } from './answers-document';
import { actorOf } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { inTransaction, type Transaction } from './transaction';

/** A frozen report as it was stored. */
export interface FrozenReport {
  id: string;
  systemName: string;
  createdAt: Date;
  checksum: string;
  document: AnswersDocument;
  result: StoredResult;
}

/** A frozen report together with what only its owner may see. */
export interface OwnReport extends FrozenReport {
  assessmentId: string;
  expiresAt: Date | null;
}

/**
 * Ends the viewer's own answers to an assessment, judges them, and freezes the result with its pins and checksum.
 * Doing it twice, or at the same time, gives the same report.
 * @throws AppError `not-found` when it is not the viewer's, `nothing-answered` when there is nothing to judge.
 */
export async function completeAssessment(
  viewer: Viewer,
  assessmentId: string,
): Promise<{ reportId: string }> {
  const held = requireOwnAssessment(viewer, 'assessment:finish', assessmentId);
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Assessment" WHERE "id" = ${assessmentId}::uuid FOR UPDATE`;
    const { respondentId } = held;
    const respondent = await tx.respondent.findFirst({ where: { id: respondentId, assessmentId } });
    if (!respondent) throw new AppError('not-found');
    if (respondent.completedAt) return { reportId: await newestReportId(tx, respondentId) };
    const reportId = await freezeReport(tx, assessmentId, respondentId);
    await tx.respondent.update({ where: { id: respondentId }, data: { completedAt: new Date() } });
    await tx.assessment.update({
      where: { id: assessmentId },
      data: {
        updatedAt: new Date(),
        expiresAt: new Date(Date.now() + finishedDays * 86_400_000),
        rowVersion: { increment: 1 },
      },
    });
    // The checksum says which answers the report was made from; saving them left no entries of their own.
    const { checksum } = await tx.report.findUniqueOrThrow({
      where: { id: reportId },
      select: { checksum: true },
    });
    await recordEvent(tx, actorOf(viewer, assessmentId), {
      kind: 'assessment.completed',
      subjectId: assessmentId,
      data: { reportId, checksum },
    });
    return { reportId };
  });
}

/** A report of the viewer's own, or null when it is not theirs or not there. */
export async function getOwnReport(viewer: Viewer, reportId: string): Promise<OwnReport | null> {
  const row = await db.report.findFirst({
    where: { id: reportId, assessmentId: assessmentsFor(viewer, 'report:read') },
    include: { assessment: { select: { expiresAt: true } } },
  });
  if (!row) return null;
  return { ...thaw(row), assessmentId: row.assessmentId, expiresAt: row.assessment.expiresAt };
}

/** The stored text of a report of the viewer's own, byte for byte; null as with {@link getOwnReport}. */
export async function getReportContent(
  viewer: Viewer,
  reportId: string,
): Promise<{ content: string; checksum: string } | null> {
  return db.report.findFirst({
    where: { id: reportId, assessmentId: assessmentsFor(viewer, 'report:read') },
    select: { content: true, checksum: true },
  });
}

/** A report a lead was sent with, for staff who may read leads. */
export async function getLeadReport(viewer: Viewer, leadId: string): Promise<FrozenReport | null> {
  if (authoriseAny(viewer, 'lead:read') !== 'allowed') return null;
  const row = await db.report.findFirst({
    where: { leads: { some: { AND: [{ id: leadId }, leadsFor(viewer, 'lead:read')] } } },
  });
  return row ? thaw(row) : null;
}

/** Reads a stored report back as it was frozen; nothing is computed again. */
export function thaw(row: {
  id: string;
  systemName: string;
  createdAt: Date;
  checksum: string;
  content: string;
}): FrozenReport {
  const { document, result } = readStoredReport(row.content);
  return {
    id: row.id,
    systemName: row.systemName,
    createdAt: row.createdAt,
    checksum: row.checksum,
    document,
    result,
  };
}

async function freezeReport(tx: Transaction, assessmentId: string, respondentId: string): Promise<string> {
  const { answers, components, assessment } = await tx.respondent.findUniqueOrThrow({
    where: { id: respondentId },
    include: { answers: true, components: { orderBy: { position: 'asc' } }, assessment: true },
  });
  if (answers.length === 0) throw new AppError('nothing-answered');
  const { bankVersion, systemName } = assessment;
  const document = relevantAnswers(documentOf(bankVersion, answers, components));
  const result = judgeOn(document, todayInUtc());
  return insertReport(tx, { assessmentId, respondentIds: [respondentId], systemName, document, result });
}

/** What a report is frozen from. */
export interface ReportContent {
  assessmentId: string;
  /** Whose answers it is made of. */
  respondentIds: readonly string[];
  systemName: string;
  document: AnswersDocument;
  result: AssessmentResult;
}

/** Freezes a result with its pins and checksum. */
export async function insertReport(tx: Transaction, content: ReportContent): Promise<string> {
  const { assessmentId, respondentIds, systemName, document, result } = content;
  const report = await tx.report.create({
    data: {
      assessmentId,
      content: canonicalJson({ document, result }),
      checksum: checksumOf({ document, result }),
      bankVersion: result.versions.bank,
      modelVersion: result.versions.model,
      evidenceVersion: result.versions.evidence,
      engineVersion: result.versions.engine,
      systemName,
      verdict: result.verdict,
      lean: result.lean,
      respondents: { create: respondentIds.map((respondentId) => ({ respondentId })) },
    },
    select: { id: true },
  });
  return report.id;
}

async function newestReportId(tx: Transaction, respondentId: string): Promise<string> {
  const report = await tx.report.findFirstOrThrow({
    where: { respondents: { some: { respondentId } } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return report.id;
}
