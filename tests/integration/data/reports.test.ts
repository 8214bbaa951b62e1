import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameSystem, saveAnswer, saveComponents, startAssessment } from '@/lib/data/assessments';
import { completeAssessment, getOwnReport, getReportContent } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { createCompany, startCompany, type TestCompany } from '../../support/company';
import { sql } from '../../support/db';

const nobody: Viewer = { kind: 'anonymous' };
const admin: Viewer = {
  kind: 'staff',
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: 'Ada',
  role: 'admin',
};
const holding = (company: { assessmentId: string; respondentId?: string }): Viewer => ({
  kind: 'respondent',
  assessments: [{ assessmentId: company.assessmentId, respondentId: company.respondentId ?? randomUUID() }],
});

let company: TestCompany;
let stranger: TestCompany;

beforeAll(async () => {
  company = await createCompany('Order ingest');
  stranger = await createCompany('Elsewhere');
});

describe('completeAssessment (P36)', () => {
  test('tries at the same time make one report', async () => {
    const started = await startCompany();
    const viewer = holding(started);
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => completeAssessment(viewer, started.assessmentId)),
    );
    expect(new Set(tries.map(({ reportId }) => reportId)).size).toBe(1);
    expect(await sql('select 1 from "Report" where assessment_id = $1', [started.assessmentId])).toHaveLength(
      1,
    );
  });

  test('the audit log has its start and its finish with the checksum, and no entry per answer (P45)', async () => {
    const { token: _token, ...held } = await startAssessment(currentVersion);
    const viewer: Viewer = { kind: 'respondent', assessments: [held] };
    for (const answer of ['server', 'cli', 'server']) {
      await saveAnswer(viewer, held.assessmentId, 'target', answer);
    }
    await nameSystem(viewer, held.assessmentId, 'Order ingest');
    await saveComponents(viewer, held.assessmentId, []);
    const { reportId } = await completeAssessment(viewer, held.assessmentId);
    const entries = await sql<{ action: string; actor_id: string; data: string }>(
      'select action, actor_id, data from "AuditLog" where subject_id = $1 order by seq',
      [held.assessmentId],
    );
    expect(entries.map(({ action }) => action)).toEqual(['assessment.started', 'assessment.completed']);
    expect(new Set(entries.map((entry) => entry.actor_id))).toEqual(new Set([held.respondentId]));
    const report = await getReportContent(viewer, reportId);
    expect(JSON.parse(entries[1]?.data ?? '')).toEqual({ reportId, checksum: report?.checksum });
  });

  test('an assessment without an answer has nothing to judge (P25)', async () => {
    const { token: _token, ...held } = await startAssessment(currentVersion);
    const viewer: Viewer = { kind: 'respondent', assessments: [held] };
    await expect(completeAssessment(viewer, held.assessmentId)).rejects.toMatchObject({
      code: 'nothing-answered',
    });
  });

  test('A29 an assessment that began in v1 takes no answer of v2, and finishes in v1', async () => {
    const started = await startCompany('', 'v1');
    const viewer = holding(started);
    const save = (question: 'team-size' | 'host' | 'target', answer: string) =>
      saveAnswer(viewer, started.assessmentId, question, answer);
    await expect(save('team-size', '5-20')).rejects.toMatchObject({ code: 'not-found' });
    await expect(save('host', 'go-only-plugin')).rejects.toMatchObject({ code: 'not-found' });
    const part = { name: 'plugin', share: 'small', answers: { host: 'go-only-plugin' } } as const;
    await expect(saveComponents(viewer, started.assessmentId, [part])).rejects.toMatchObject({
      code: 'not-found',
    });
    await save('target', 'server');
    const { reportId } = await completeAssessment(viewer, started.assessmentId);
    const report = await getOwnReport(viewer, reportId);
    expect(report?.document).toMatchObject({ bank: 'v1', answers: { target: 'server' } });
    expect(report?.document.answers).not.toHaveProperty('team-size');
    expect(report?.document.components).toBeUndefined();
    expect(report?.result.versions.bank).toBe('v1');
  });

  test('somebody else’s assessment is not there (P11)', async () => {
    await expect(completeAssessment(holding(stranger), company.assessmentId)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('a finished assessment takes no more answers (P25)', async () => {
    await expect(saveAnswer(holding(company), company.assessmentId, 'target', 'wasm')).rejects.toMatchObject({
      code: 'already-complete',
    });
  });
});

describe('reading a report (P11)', () => {
  test('its owner gets the frozen result with its pins', async () => {
    const report = await getOwnReport(holding(company), company.reportId);
    expect(report).toMatchObject({ systemName: 'Order ingest', document: { bank: currentVersion } });
    expect(report?.result.versions.bank).toBe(currentVersion);
    expect(report?.expiresAt?.getTime()).toBeGreaterThan(Date.now());
  });

  test.each([
    ['nobody', () => nobody],
    ['another company', () => holding(stranger)],
    ['staff without a lead', () => admin],
  ])('%s finds nothing', async (_who, viewer) => {
    expect(await getOwnReport(viewer(), company.reportId)).toBeNull();
    expect(await getReportContent(viewer(), company.reportId)).toBeNull();
  });

  test('an unknown report is the same nothing', async () => {
    expect(await getOwnReport(holding(company), randomUUID())).toBeNull();
  });
});

describe('the frozen content (N04)', () => {
  test('reads back byte for byte, and the checksum is of these bytes', async () => {
    const first = await getReportContent(holding(company), company.reportId);
    const [row] = await sql<{ content: string; checksum: string }>(
      'select content, checksum from "Report" where id = $1',
      [company.reportId],
    );
    expect(first).toEqual(row);
    expect(createHash('sha256').update(row!.content, 'utf8').digest('hex')).toBe(row!.checksum);
  });

  test('is canonical: written again from what was read, it is the same text', async () => {
    const report = await getOwnReport(holding(company), company.reportId);
    const stored = await getReportContent(holding(company), company.reportId);
    expect(canonicalJson({ document: report?.document, result: report?.result })).toBe(stored?.content);
  });

  test('the database refuses to change it', async () => {
    const change = sql('update "Report" set verdict = $2 where id = $1', [company.reportId, 'stay']);
    await expect(change).rejects.toMatchObject({ code: '23000' });
  });

  test('the database refuses a text that is not the one that was summed', async () => {
    const forged = sql(
      `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                             engine_version, verdict, lean)
       select assessment_id, content || ' ', checksum, bank_version, model_version, evidence_version,
              engine_version, verdict, lean
       from "Report" where id = $1`,
      [company.reportId],
    );
    await expect(forged).rejects.toMatchObject({ code: '23514', constraint: 'Report_checksum_check' });
  });
});
