import 'server-only';
import { ownRespondentIds } from '@/lib/domain/access/resources';
import type { Viewer } from '@/lib/domain/access/viewer';
import { readStoredReport } from '@/lib/domain/report/stored-report';
import { sceneOf, type VerdictScene } from '@/lib/domain/report/verdict-scene';
import { db } from '@/lib/db';
import { assessmentsFor } from './access';

/** What a list of one's own assessments shows. */
export interface AssessmentRow {
  assessmentId: string;
  systemName: string;
  savedAt: Date;
  completedAt: Date | null;
  answered: number;
  report: {
    id: string;
    verdict: string;
    lean: string;
    createdAt: Date;
    /** What a small line draws of it. */
    drawing: { scene: VerdictScene; score: number };
  } | null;
}

/** The viewer's own assessments, newest first. */
export async function listAssessments(viewer: Viewer): Promise<AssessmentRow[]> {
  const rows = await db.assessment.findMany({
    where: { id: assessmentsFor(viewer, 'assessment:read') },
    orderBy: { updatedAt: 'desc' },
    include: {
      respondents: {
        where: { id: { in: ownRespondentIds(viewer) } },
        select: { completedAt: true, _count: { select: { answers: true } } },
      },
      reports: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { id: true, verdict: true, lean: true, createdAt: true, content: true },
      },
    },
  });
  return rows.map((row) => ({
    assessmentId: row.id,
    systemName: row.systemName,
    savedAt: row.updatedAt,
    completedAt: row.respondents[0]?.completedAt ?? null,
    answered: row.respondents.reduce((sum, respondent) => sum + respondent._count.answers, 0),
    report: row.reports[0] ? listedReport(row.reports[0]) : null,
  }));
}

/** A report without its content, of which a list needs only what is drawn. */
function listedReport({
  content,
  ...report
}: Omit<NonNullable<AssessmentRow['report']>, 'drawing'> & { content: string }): AssessmentRow['report'] {
  const { result } = readStoredReport(content);
  return { ...report, drawing: { scene: sceneOf(result), score: result.score } };
}
