import { createHash } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { findHeldAssessments, getAssessment, saveAnswer } from '@/lib/data/assessments';
import { getLead } from '@/lib/data/leads/get-lead';
import { rankLead } from '@/lib/data/leads/rank-lead';
import { listLeads } from '@/lib/data/leads/list-leads';
import { getPeerComparison } from '@/lib/data/peers';
import { completeAssessment, getOwnReport, getReportContent } from '@/lib/data/reports';
import { getSharedReport } from '@/lib/data/share-links';
import { getSignInAccount } from '@/lib/data/users';
import type { Viewer } from '@/lib/domain/access/viewer';
import { prepareDatabase } from '@/scripts/database/prepare-database';
import { todayInUtc } from '@/lib/shared/today';
import { testDatabaseUrl } from '@/tests/support/db';
import { readable } from '@/tests/support/readable';
import { loadOldData, oldData, oldMigrations } from '@/tests/support/old-data';

const staff: Viewer = {
  kind: 'staff',
  userId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  name: 'Ada',
  role: 'admin',
};
const owner: Viewer = { kind: 'respondent', assessments: [oldData, oldData.repeated, oldData.open] };

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  return () => client.end();
});

async function query<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query(statement, values)).rows as Row[];
}

describe('C26 an upgrade that fails on the data', () => {
  test('leaves every row as it was, says why, and goes on when the row is corrected', async () => {
    await loadOldData(client);
    await query(`update "Lead" set lost_reason = 'Because.' where stage = 'lost'`);
    const rows = () => query(`select to_jsonb("Developer") as row from "Developer" order by id`);
    const before = await rows();
    await expect(prepareDatabase(testDatabaseUrl())).rejects.toThrow(
      /20261201020000_single_truth: .*"Lead_lost_reason_ids_check".*"Lead".*\n.*start again/,
    );
    expect(await rows()).toEqual(before);
    await query(`update "Lead" set lost_reason = 'other' where stage = 'lost'`);
    const { applied } = await prepareDatabase(testDatabaseUrl());
    expect(applied).toContain('20261201020000_single_truth');
  });
});

describe('C26 data of the version of 30 November 2026', () => {
  let applied: string[];

  beforeAll(async () => {
    await loadOldData(client);
    // A profile whose languages are in the columns only, and a brief whose requirements are in their table only.
    await query(
      `insert into "Developer" (public_code, name, go_level, go_state) values ('D-OLD1', 'Old Profile', 3, 'claimed')`,
    );
    await query(
      `insert into "BriefRequirement" select id, 'kafka', 'must', 2, 'typed' from "Brief" where lead_id = $1`,
      [oldData.leads.lost.leadId],
    );
    await query(`update "Brief" set fields = fields - 'requirements' where lead_id = $1`, [
      oldData.leads.lost.leadId,
    ]);
    // Near misses of a person who is gone, and one that no version wrote.
    await query(
      `update "MatchRun" set near_misses = near_misses || jsonb_build_array(
         jsonb_set(near_misses -> 0, '{profile}', to_jsonb(gen_random_uuid()::text)), '"odd"'::jsonb)`,
    );
    ({ applied } = await prepareDatabase(testDatabaseUrl()));
  });

  test('the migrations that Prisma’s engine applied are accepted as they are', () => {
    expect(applied).toContain('20261201020000_single_truth');
    expect(applied.filter((name) => oldMigrations.includes(name))).toEqual([]);
  });

  test.each(Object.entries(oldData.reports))('report %s is given out byte for byte', async (id, sha256) => {
    const stored = await getReportContent(owner, id);
    expect(
      createHash('sha256')
        .update(stored?.content ?? '', 'utf8')
        .digest('hex'),
    ).toBe(sha256);
    expect(stored?.checksum).toBe(sha256);
    expect((await getOwnReport(owner, id))?.result.verdict).toBeDefined();
  });

  test('the private link and the share link open, and the link that was ended does not', async () => {
    const [held] = await findHeldAssessments([oldData.privateToken]);
    expect(held?.assessmentId).toBe(oldData.assessmentId);
    expect((await getSharedReport(oldData.shareToken))?.id).toBe(oldData.reportId);
    expect(await getSharedReport(oldData.revokedShareToken)).toBeNull();
  });

  test('N05: the one person of each assessment is its owner, and has its completion and its reports', async () => {
    const roles = await query(
      `select assessment_id from "Respondent" where role = 'owner' group by 1 having count(*) = 1`,
    );
    expect(roles).toHaveLength((await query('select 1 from "Assessment"')).length);
    const orphans = `select 1 from "Report" where id not in (select report_id from "ReportRespondent")`;
    expect(await query(orphans)).toEqual([]);
    expect((await getAssessment(owner, oldData.assessmentId))?.completedAt).not.toBeNull();
    expect((await getAssessment(owner, oldData.open.assessmentId))?.completedAt).toBeNull();
    expect((await getAssessment(owner, oldData.repeated.assessmentId))?.reportId).toBe(
      oldData.repeated.reportId,
    );
  });

  test('N16: links that exist leave nothing out', async () => {
    const shared = await getSharedReport(oldData.shareToken);
    expect(shared).toMatchObject({ isPartial: false, checksum: oldData.reports[oldData.reportId] });
    expect(Object.keys(shared ?? {})).toEqual(expect.arrayContaining(['systemName', 'details', 'plan']));
  });

  test('an assessment that was open goes on with its answers and parts, and can be finished', async () => {
    const { assessmentId } = oldData.open;
    const before = await getAssessment(owner, assessmentId);
    expect(before?.document).toMatchObject({
      answers: { situation: 'new-system' },
      components: [{ name: 'edge', answers: { workload: 'network-proxy' } }],
    });
    await saveAnswer(owner, assessmentId, 'target', 'server');
    expect((await completeAssessment(owner, assessmentId)).reportId).toBeDefined();
  });

  test('leads are listed, and a lead has its brief, its ranking, its notes and its story', async () => {
    const { rows } = await listLeads(staff, {});
    expect(rows.map(({ company, stage }) => [company, stage]).sort()).toEqual([
      ['Ingest', 'qualified'],
      ['Plain', 'lost'],
    ]);
    const lead = await getLead(staff, oldData.leads.ranked.leadId);
    expect(lead?.brief).toMatchObject({ level: 'mid', notes: 'Two people, please.' });
    const ranking = readable(lead?.ranking);
    expect(ranking.matches.map(({ match }) => match.place)).toEqual([1, 2, 3, 4]);
    expect(ranking.nearMisses).toHaveLength(6);
    expect(lead?.notes.map(({ body }) => body)).toEqual(['Called, will send dates.']);
    expect(lead?.timeline.map(({ kind }) => kind).sort()).toEqual(
      ['lead-received', 'matched', 'note-added', 'owner-changed', 'stage-changed'].sort(),
    );
  });

  test('B14: rankings refer to candidates, near misses as well, and no longer hold anything about people', async () => {
    const { leadId } = oldData.leads.ranked;
    const ranking = readable((await getLead(staff, leadId))?.ranking);
    expect(ranking.nearMisses.map(({ nearMiss, developer }) => nearMiss.profile === developer.id)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    const entries = [...ranking.matches, ...ranking.nearMisses];
    expect(entries.map(({ candidate }) => candidate.state)).toEqual(entries.map(() => 'suggested'));
    expect(await query('select 1 from "Candidate" where lead_id = $1', [leadId])).toHaveLength(10);
    const columns = await query(`select 1 from information_schema.columns where column_name = 'near_misses'`);
    expect(columns).toEqual([]);
  });

  test('H09: a ranking of then is out of date, and can be made again', async () => {
    const { leadId } = oldData.leads.ranked;
    const before = await getLead(staff, leadId);
    expect(before?.rankingState).toMatchObject({
      kind: 'outdated',
      changes: expect.arrayContaining(['pool']),
    });
    expect(await rankLead({ leadId, insteadOf: null }, todayInUtc())).toBe(true);
    const after = await getLead(staff, leadId);
    expect(after?.rankingState).toEqual({ kind: 'current' });
    const kept = new Set(readable(before?.ranking).matches.map(({ candidate }) => candidate.id));
    expect(readable(after?.ranking).matches.some(({ candidate }) => kept.has(candidate.id))).toBe(true);
  });

  test('requirements and languages that only the dropped places had are carried over', async () => {
    expect(readable((await getLead(staff, oldData.leads.lost.leadId))?.brief).requirements).toEqual([
      { skill: 'kafka', level: 2, importance: 'must' },
    ]);
    const skills = await query(
      `select skill_id, level, state from "DeveloperSkill" join "Developer" on developer_id = id
        where public_code = 'D-OLD1'`,
    );
    expect(skills).toEqual([{ skill_id: 'go', level: 3, state: 'claimed' }]);
  });

  test('the staff account, the figures of peers and the audit log are still there and whole', async () => {
    expect(await getSignInAccount(oldData.staffEmail)).not.toBeNull();
    const peers = await getPeerComparison(owner, oldData.reportId);
    expect(peers?.group).not.toBeNull();
    expect(await query('select members from "PeerBatch"')).toEqual([{ members: 7 }]);
    expect(await query('select * from audit_log_problems()')).toEqual([]);
  });
});
