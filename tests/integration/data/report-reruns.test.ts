import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { freezeRerun, listReportsOf } from '@/lib/data/report-reruns';
import { getOwnReport } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { versionsOf } from '@/lib/domain/model/versions';
import { currentBank } from '@/lib/domain/assessment/banks';
import { createCompany, type TestCompany } from '../../support/company';
import { sql } from '../../support/db';

const nobody: Viewer = { kind: 'anonymous' };
const holding = (company: TestCompany): Viewer => ({
  kind: 'respondent',
  assessments: [{ assessmentId: company.assessmentId, respondentId: randomUUID() }],
});

let stranger: TestCompany;

beforeAll(async () => {
  stranger = await createCompany('Elsewhere');
});

/** A company whose only report is one that an older model made. */
async function companyWithOldReport(): Promise<TestCompany> {
  const company = await createCompany('Order ingest');
  const report = await getOwnReport(holding(company), company.reportId);
  const versions = { ...report!.result.versions, model: '1' };
  const content = canonicalJson({ document: report!.document, result: { ...report!.result, versions } });
  const [row] = await sql<{ id: string }>(
    `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                           engine_version, verdict, lean, system_name, created_at)
     select assessment_id, $2, encode(sha256(convert_to($2, 'UTF8')), 'hex'), bank_version, '1', evidence_version,
            engine_version, verdict, lean, system_name, created_at - interval '1 year'
     from "Report" where id = $1 returning id`,
    [company.reportId, content],
  );
  await sql('delete from "Report" where id = $1', [company.reportId]);
  return { ...company, reportId: row!.id };
}

const countReports = async ({ assessmentId }: TestCompany): Promise<number> =>
  (await sql('select 1 from "Report" where assessment_id = $1', [assessmentId])).length;

describe('keeping today’s result of an old report (N04)', () => {
  test('freezes one more report of the same assessment and leaves the old one as it was', async () => {
    const company = await companyWithOldReport();
    const owner = holding(company);
    const before = await sql('select * from "Report" where id = $1', [company.reportId]);
    const { reportId } = await freezeRerun(owner, company.reportId);
    const made = await getOwnReport(owner, reportId);
    expect(made).toMatchObject({ systemName: 'Order ingest', assessmentId: company.assessmentId });
    expect(made?.result.versions).toEqual(versionsOf(currentBank));
    expect(made?.document).toEqual((await getOwnReport(owner, company.reportId))?.document);
    expect(await sql('select * from "Report" where id = $1', [company.reportId])).toEqual(before);
  });

  test('doing it again, at the same time, or from the new report gives the same report', async () => {
    const company = await companyWithOldReport();
    const owner = holding(company);
    const made = await Promise.all(Array.from({ length: 4 }, () => freezeRerun(owner, company.reportId)));
    const again = await freezeRerun(owner, made[0]!.reportId);
    expect(new Set([...made, again].map(({ reportId }) => reportId)).size).toBe(1);
    expect(await countReports(company)).toBe(2);
  });

  test('a report of today is returned as it is', async () => {
    const company = await createCompany();
    expect(await freezeRerun(holding(company), company.reportId)).toEqual({ reportId: company.reportId });
  });

  test('it is in the audit once', async () => {
    const company = await companyWithOldReport();
    const { reportId } = await freezeRerun(holding(company), company.reportId);
    await freezeRerun(holding(company), company.reportId);
    const entries = await sql<{ data: string }>(
      `select data::text as data from "AuditLog" where action = 'report.rerun' and subject_id = $1`,
      [company.assessmentId],
    );
    expect(entries.map(({ data }) => JSON.parse(data) as unknown)).toEqual([
      { from: company.reportId, reportId },
    ]);
  });

  test('it is kept as long as the one it came from, and goes with the assessment', async () => {
    const company = await companyWithOldReport();
    const owner = holding(company);
    const { reportId } = await freezeRerun(owner, company.reportId);
    const [old, made] = [await getOwnReport(owner, company.reportId), await getOwnReport(owner, reportId)];
    expect(made?.expiresAt).toEqual(old?.expiresAt);
    await sql('delete from "Assessment" where id = $1', [company.assessmentId]);
    expect(await countReports(company)).toBe(0);
  });

  test('an assessment that has twenty reports takes no more', async () => {
    const company = await companyWithOldReport();
    await sql(
      `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                             engine_version, verdict, lean)
       select assessment_id, content, checksum, bank_version, model_version, evidence_version, engine_version,
              verdict, lean from "Report", generate_series(1, 19) where id = $1`,
      [company.reportId],
    );
    await expect(freezeRerun(holding(company), company.reportId)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(await countReports(company)).toBe(20);
  });

  test.each([
    ['nobody', () => nobody],
    ['another company', () => holding(stranger)],
  ])('%s can neither keep a re-run nor list the reports (P11)', async (_who, viewer) => {
    const company = await companyWithOldReport();
    await expect(freezeRerun(viewer(), company.reportId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listReportsOf(viewer(), company.assessmentId)).toEqual([]);
    expect(await countReports(company)).toBe(1);
  });

  test('the owner’s list has the oldest first', async () => {
    const company = await companyWithOldReport();
    const { reportId } = await freezeRerun(holding(company), company.reportId);
    const rows = await listReportsOf(holding(company), company.assessmentId);
    expect(rows.map(({ id }) => id)).toEqual([company.reportId, reportId]);
    expect(rows[0]).toMatchObject({ modelVersion: '1' });
  });
});
