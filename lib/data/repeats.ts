import 'server-only';
import { randomUUID } from 'node:crypto';
import { may } from '@/lib/domain/access/authorise';
import type { Viewer } from '@/lib/domain/access/viewer';
import { carriedAnswers } from '@/lib/domain/assessment/bank-changes';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { ownerRole } from '@/lib/domain/assessment/respondent-roles';
import { unfinishedDays } from '@/lib/domain/assessment/retention';
import { readPart, type StoredPart } from '@/lib/domain/assessment/stored-part';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { assessmentsFor, requireOwnAssessment, requireOwnReport } from './access';
import type { StartedAssessment } from './assessments';
import { documentOf } from './answers-document';
import { recordEvent } from './events/record-event';
import { writeOnce } from './idempotency';
import { derivedToken, tokenHash } from './tokens';
import { inTransaction, type Transaction } from './transaction';

/** An assessment that begins with the answers of an earlier one. */
export interface RepeatedAssessment extends StartedAssessment {
  /** The assessment it repeats. */
  repeatsId: string;
}

/**
 * Begins a new assessment with the viewer's answers and the parts of a finished one; that one stays as it is. The
 * new one asks today's questions: answers that they still have are copied, all others are left out.
 * The same key twice makes one assessment, with the same private link: its token is derived, so that it can
 * be told again without being stored.
 * @throws AppError `not-found` when the report is not the viewer's.
 */
export function repeatAssessment(
  viewer: Viewer,
  reportId: string,
  idempotencyKey: string,
): Promise<RepeatedAssessment> {
  return inTransaction(async (tx) => {
    const { assessmentId: repeatsId } = await requireOwnReport(tx, viewer, 'report:repeat', reportId);
    const { respondentId } = requireOwnAssessment(viewer, 'report:repeat', repeatsId);
    const attempt = { actor: repeatsId, action: 'assessment.repeat', key: idempotencyKey };
    const held = await writeOnce(tx, { ...attempt, request: { reportId } }, () =>
      insertRepeat(tx, repeatsId, respondentId),
    );
    return {
      assessmentId: held.assessmentId,
      respondentId: held.respondentId,
      token: derivedToken('resume', held.respondentId),
      repeatsId,
    };
  });
}

/** One report in a list to choose from. */
export interface ComparableReport {
  id: string;
  systemName: string;
  verdict: string;
  createdAt: Date;
}

/** Every report of the viewer's own, newest first. */
export function listComparableReports(viewer: Viewer): Promise<ComparableReport[]> {
  return db.report.findMany({
    where: { assessmentId: assessmentsFor(viewer, 'report:read') },
    orderBy: { createdAt: 'desc' },
    select: { id: true, systemName: true, verdict: true, createdAt: true },
  });
}

/** A report one step before or after another. */
export interface NeighbourReport {
  id: string;
  createdAt: Date;
}

/** What an assessment repeats and what repeats it, as far as the viewer holds it. */
export interface RepeatChain {
  /** The newest report of the assessment it began with. */
  earlier: NeighbourReport | null;
  /** Those that began with its answers, newest first; no report while they are not finished. */
  repeats: { assessmentId: string; startedAt: Date; report: NeighbourReport | null }[];
}

/** The repeats around an assessment; none when it is not the viewer's, and never anybody else's. */
export async function getRepeatChain(viewer: Viewer, assessmentId: string): Promise<RepeatChain> {
  if (!may(viewer, 'report:read', { kind: 'assessment', assessmentId }))
    return { earlier: null, repeats: [] };
  const own = assessmentsFor(viewer, 'report:read');
  const [earlier, repeats] = await Promise.all([
    db.report.findFirst({
      where: { assessmentId: own, assessment: { repeatedBy: { some: { id: assessmentId } } } },
      ...newestReport,
    }),
    db.assessment.findMany({
      where: { id: own, repeatsId: assessmentId },
      orderBy: { createdAt: 'desc' },
      select: { id: true, createdAt: true, reports: { ...newestReport, take: 1 } },
    }),
  ]);
  return {
    earlier,
    repeats: repeats.map(({ id, createdAt, reports }) => ({
      assessmentId: id,
      startedAt: createdAt,
      report: reports[0] ?? null,
    })),
  };
}

const newestReport = {
  orderBy: { createdAt: 'desc' },
  select: { id: true, createdAt: true },
} satisfies Prisma.ReportFindFirstArgs;

async function insertRepeat(
  tx: Transaction,
  repeatsId: string,
  earlierRespondentId: string,
): Promise<{ assessmentId: string; respondentId: string }> {
  const earlier = await tx.assessment.findUniqueOrThrow({ where: { id: repeatsId } });
  const { answers, components } = await tx.respondent.findUniqueOrThrow({
    where: { id: earlierRespondentId },
    include: { answers: true, components: true },
  });
  const respondentId = randomUUID();
  const { id: assessmentId } = await tx.assessment.create({
    data: {
      bankVersion: currentVersion,
      systemName: earlier.systemName,
      expiresAt: new Date(Date.now() + unfinishedDays * 86_400_000),
      repeatsId,
      respondents: {
        create: {
          id: respondentId,
          resumeTokenHash: tokenHash(derivedToken('resume', respondentId)),
          role: ownerRole,
          components: { create: components.map((row) => copiedComponent(earlier.bankVersion, row)) },
          answers: { create: answers.filter(isStillAsked).map(copiedAnswer) },
        },
      },
    },
    select: { id: true },
  });
  await recordEvent(
    tx,
    { kind: 'respondent', id: respondentId },
    {
      kind: 'assessment.started',
      subjectId: assessmentId,
      data: { bankVersion: currentVersion, repeats: repeatsId },
    },
  );
  return { assessmentId, respondentId };
}

function copiedComponent(bankVersion: string, row: StoredPart & { position: number }) {
  const { position, name, share, boundary } = row;
  const { answers } = readPart(bankVersion, row);
  return { position, name, share, boundary, answers: carriedAnswers(currentVersion, answers) };
}

/** The question about parts is not held to options: its answer only says that parts were listed. */
function isStillAsked(answer: { questionId: string; optionIds: string[] }): boolean {
  const { answers } = documentOf(currentVersion, [answer], []);
  return answer.questionId === 'components' || answer.questionId in carriedAnswers(currentVersion, answers);
}

function copiedAnswer({ questionId, optionIds }: { questionId: string; optionIds: string[] }) {
  return { questionId, optionIds };
}
