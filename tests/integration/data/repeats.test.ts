import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { findHeldAssessments, getAssessment, saveAnswer, saveComponents } from '@/lib/data/assessments';
import { getRepeatChain, listComparableReports, repeatAssessment } from '@/lib/data/repeats';
import { completeAssessment, getOwnReport, getReportContent } from '@/lib/data/reports';
import { removeExpired } from '@/lib/data/retention';
import type { HeldAssessment, Viewer } from '@/lib/domain/access/viewer';
import { bankChanges } from '@/lib/domain/assessment/bank-changes';
import { firstUnansweredQuestionId } from '@/lib/domain/assessment/flow';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { createCompany, startCompany } from '../../support/company';
import { sql } from '../../support/db';

const holding = (...assessments: HeldAssessment[]): Viewer => ({ kind: 'respondent', assessments });
const admin: Viewer = {
  kind: 'staff',
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: 'Ada',
  role: 'admin',
};

let earlier: HeldAssessment & { reportId: string };

beforeAll(async () => {
  const started = await startCompany('Order ingest');
  await saveComponents(holding(started), started.assessmentId, [
    { name: 'api', share: 'large', boundary: 'rpc', answers: { workload: 'crud-api' } },
    { name: 'store', share: 'small', boundary: 'queue', answers: {} },
  ]);
  const { reportId } = await completeAssessment(holding(started), started.assessmentId);
  earlier = { assessmentId: started.assessmentId, respondentId: started.respondentId, reportId };
});

describe('A15 repeating an assessment', () => {
  test('it begins with the same answers and parts, open, and the private link opens it', async () => {
    const { token, repeatsId, ...held } = await repeatAssessment(
      holding(earlier),
      earlier.reportId,
      randomUUID(),
    );
    expect(repeatsId).toBe(earlier.assessmentId);
    expect(held.assessmentId).not.toBe(earlier.assessmentId);
    expect(await findHeldAssessments([token])).toEqual([{ ...held, token }]);
    const before = await getAssessment(holding(earlier), earlier.assessmentId);
    const repeated = await getAssessment(holding(held), held.assessmentId);
    expect(repeated).toMatchObject({
      systemName: 'Order ingest',
      document: before?.document,
      componentsAnswered: true,
      completedAt: null,
      reportId: null,
    });
    expect(repeated?.document.components).toHaveLength(2);
  });

  test('it can be changed and finished, and the earlier report stays byte for byte', async () => {
    const before = await getReportContent(holding(earlier), earlier.reportId);
    const held = await repeatAssessment(holding(earlier), earlier.reportId, randomUUID());
    await saveAnswer(holding(held), held.assessmentId, 'rust-experience', 'most');
    const { reportId } = await completeAssessment(holding(held), held.assessmentId);
    const report = await getOwnReport(holding(held), reportId);
    expect(report?.document.answers['rust-experience']).toBe('most');
    expect(await getReportContent(holding(earlier), earlier.reportId)).toEqual(before);
  });

  test('A29 a repeat of a v1 report asks in the bank of today, with the old answers and what is new open', async () => {
    const old = await startCompany('Old ingest', 'v1');
    await saveAnswer(holding(old), old.assessmentId, 'situation', 'some-pain');
    await saveComponents(holding(old), old.assessmentId, [
      { name: 'api', share: 'large', boundary: 'rpc', answers: { host: 'go-program' } },
    ]);
    const { reportId } = await completeAssessment(holding(old), old.assessmentId);
    const report = await getOwnReport(holding(old), reportId);
    expect(report?.document.bank).toBe('v1');
    expect(report?.result.versions.bank).toBe('v1');
    const held = await repeatAssessment(holding(old), reportId, randomUUID());
    const repeated = await getAssessment(holding(held), held.assessmentId);
    expect(repeated).toMatchObject({ repeatedBank: 'v1', document: { bank: currentVersion } });
    expect(repeated?.document.answers).toEqual(report?.document.answers);
    expect(repeated?.document.components).toEqual(report?.document.components);
    const { added } = bankChanges('v1', currentVersion);
    expect(firstUnansweredQuestionId(repeated!.document)).toBe(added[0]);
    const own = await getAssessment(holding(old), old.assessmentId);
    expect(own).toMatchObject({ repeatedBank: null, document: { bank: 'v1' } });
  });

  test('a double click makes one, with one private link; another key makes another', async () => {
    const key = randomUUID();
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => repeatAssessment(holding(earlier), earlier.reportId, key)),
    );
    expect(new Set(tries.map((each) => JSON.stringify(each))).size).toBe(1);
    const other = await repeatAssessment(holding(earlier), earlier.reportId, randomUUID());
    expect(other.assessmentId).not.toBe(tries[0]?.assessmentId);
    expect(other.token).not.toBe(tries[0]?.token);
  });

  test('the token is nowhere in the database, and the start is on record', async () => {
    const { token, assessmentId } = await repeatAssessment(holding(earlier), earlier.reportId, randomUUID());
    const [stored] = await sql<{ keys: string; hashes: string }>(
      `select (select json_agg(k)::text from "IdempotencyKey" k) as keys,
              (select json_agg(r)::text from "Respondent" r) as hashes`,
    );
    expect(stored?.keys).not.toContain(token);
    expect(stored?.hashes).not.toContain(token);
    const audit = await sql<{ action: string; data: string }>(
      'select action, data from "AuditLog" where subject_id = $1',
      [assessmentId],
    );
    expect(audit).toEqual([
      {
        action: 'assessment.started',
        data: canonicalJson({ bankVersion: currentVersion, repeats: earlier.assessmentId }),
      },
    ]);
  });

  test('P11 in other hands the report is not there, and nothing is made', async () => {
    const stranger = await startCompany();
    const count = () => sql('select count(*) from "Assessment"');
    const before = await count();
    for (const viewer of [holding(stranger), admin, { kind: 'anonymous' } as const]) {
      await expect(repeatAssessment(viewer, earlier.reportId, randomUUID())).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    await expect(repeatAssessment(holding(earlier), randomUUID(), randomUUID())).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await count()).toEqual(before);
  });

  test('P44 it is kept like any new assessment, and outlives the one it repeats', async () => {
    const first = await createCompany('Short-lived');
    const [respondent] = await sql<{ id: string }>('select id from "Respondent" where assessment_id = $1', [
      first.assessmentId,
    ]);
    const own = holding({ assessmentId: first.assessmentId, respondentId: respondent!.id });
    const held = await repeatAssessment(own, first.reportId, randomUUID());
    const fresh = await getAssessment(holding(held), held.assessmentId);
    expect(Math.round((fresh!.expiresAt!.getTime() - Date.now()) / 86_400_000)).toBe(30);
    await sql(`update "Assessment" set expires_at = now() - interval '1 second' where id = $1`, [
      first.assessmentId,
    ]);
    await removeExpired();
    expect(await getAssessment(own, first.assessmentId)).toBeNull();
    expect(await getAssessment(holding(held), held.assessmentId)).not.toBeNull();
    expect(await sql('select repeats_id from "Assessment" where id = $1', [held.assessmentId])).toEqual([
      { repeats_id: null },
    ]);
  });
});

describe('A15 finding the reports to compare', () => {
  test('a repeat knows what it repeats and the other way round, once both are held', async () => {
    const first = await repeatAssessment(holding(earlier), earlier.reportId, randomUUID());
    const { reportId } = await completeAssessment(holding(first), first.assessmentId);
    const second = await repeatAssessment(holding(first), reportId, randomUUID());

    const chain = await getRepeatChain(holding(first, earlier, second), first.assessmentId);
    expect(chain.earlier?.id).toBe(earlier.reportId);
    expect(chain.repeats).toMatchObject([{ assessmentId: second.assessmentId, report: null }]);

    const done = await completeAssessment(holding(second), second.assessmentId);
    expect(await getRepeatChain(holding(first, second), first.assessmentId)).toMatchObject({
      earlier: null,
      repeats: [{ assessmentId: second.assessmentId, report: { id: done.reportId } }],
    });
    expect(await getRepeatChain(holding(earlier, second), first.assessmentId)).toEqual({
      earlier: null,
      repeats: [],
    });
  });

  test('the list holds the viewer’s own reports only, newest first', async () => {
    const mine = await repeatAssessment(holding(earlier), earlier.reportId, randomUUID());
    const { reportId } = await completeAssessment(holding(mine), mine.assessmentId);
    const reports = await listComparableReports(holding(earlier, mine));
    expect(reports.map(({ id }) => id)).toEqual([reportId, earlier.reportId]);
    expect(await listComparableReports(admin)).toEqual([]);
  });
});
