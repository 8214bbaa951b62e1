import 'server-only';
import type { HeldAssessment } from '@/lib/domain/access/viewer';
import type { StoredPart } from '@/lib/domain/assessment/stored-part';
import { db } from '@/lib/db';

/** One assessment with what one respondent answered. */
interface StoredAssessment {
  systemName: string;
  bankVersion: string;
  savedAt: Date;
  expiresAt: Date | null;
  /** When this respondent finished. */
  completedAt: Date | null;
  /** The newest report that is made of this respondent's answers. */
  reportId: string | null;
  repeatedBank: string | null;
  answers: { questionId: string; optionIds: string[] }[];
  parts: StoredPart[];
}

/**
 * All of one assessment in one statement: every page of the assessment and every saved answer begins with it.
 * The caller asks for the right.
 */
export async function readStoredAssessment(held: HeldAssessment): Promise<StoredAssessment | null> {
  const { assessmentId, respondentId } = held;
  const [row] = await db.$queryRaw<StoredAssessment[]>`
    select a.system_name as "systemName", a.bank_version as "bankVersion", a.updated_at as "savedAt",
      a.expires_at as "expiresAt", r.completed_at as "completedAt", earlier.bank_version as "repeatedBank",
      (select report.id from "Report" report
        join "ReportRespondent" made_of on made_of.report_id = report.id
        where report.assessment_id = a.id and made_of.respondent_id = r.id
        order by report.created_at desc limit 1) as "reportId",
      (select coalesce(json_agg(json_build_object('questionId', question_id, 'optionIds', option_ids)), '[]')
        from "Answer" where respondent_id = r.id) as answers,
      (select coalesce(json_agg(
          json_build_object('name', name, 'share', share, 'boundary', boundary, 'answers', answers)
          order by position), '[]')
        from "AssessmentComponent" where respondent_id = r.id) as parts
    from "Assessment" a
    join "Respondent" r on r.assessment_id = a.id
    left join "Assessment" earlier on earlier.id = a.repeats_id
    where a.id = ${assessmentId}::uuid and r.id = ${respondentId}::uuid`;
  return row ?? null;
}
