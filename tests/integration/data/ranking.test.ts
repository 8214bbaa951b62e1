import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askRanking } from '@/lib/data/leads/ask-ranking';
import { getLead } from '@/lib/data/leads/get-lead';
import { rankLead } from '@/lib/data/leads/rank-lead';
import { rankStaleLeads } from '@/lib/data/leads/rank-stale-leads';
import { db } from '@/lib/db';
import type { StaffRole, StaffViewer } from '@/lib/domain/access/viewer';
import { taskList } from '@/lib/jobs/task-list';
import { todayInUtc } from '@/lib/shared/today';
import { seedDemoDevelopers } from '@/prisma/seed-demo';
import { sql } from '@/tests/support/db';
import { narrowBudget } from '@/tests/support/narrow-budget';
import { readable } from '@/tests/support/readable';
import { createLead } from '@/tests/support/staffed-lead';

const today = todayInUtc();
const as = (role: StaffRole): StaffViewer => ({
  kind: 'staff',
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: 'Ada',
  role,
});
let leadId: string;

beforeAll(async () => {
  await seedDemoDevelopers(db, today);
});

beforeEach(async () => {
  await sql(`update "Lead" set stage = 'placed'`);
  await sql('delete from graphile_worker._private_jobs');
  ({ leadId } = await createLead('Nordlicht'));
});

const rank = (insteadOf: string | null = null) => rankLead({ leadId, insteadOf }, today);
const runs = () =>
  sql<{ id: string }>('select id from "MatchRun" where lead_id = $1 order by created_at desc', [leadId]);
const jobs = () =>
  sql<{ key: string; payload: unknown }>(
    `select key, payload from graphile_worker._private_jobs where key like 'rank-lead:%' order by key`,
  );
const told = (action: string) =>
  sql<{ data: string }>('select data from "AuditLog" where action = $1 and subject_id = $2 order by seq', [
    action,
    leadId,
  ]);
const state = async () => (await getLead(as('viewer'), leadId))?.rankingState;

/** What the queue looks like when the worker has run every job. */
const clearQueue = () => sql('delete from graphile_worker._private_jobs');

async function rankedLead(): Promise<string> {
  await rank();
  await clearQueue();
  return (await runs())[0]!.id;
}

describe('a ranking is a job (H09)', () => {
  test('sending a brief queues one and waits for none', async () => {
    expect(await runs()).toEqual([]);
    expect(await jobs()).toEqual([{ key: `rank-lead:${leadId}`, payload: { leadId, insteadOf: null } }]);
    expect(await state()).toEqual({ kind: 'under-way' });
  });

  test('the job ranks once however often it runs, and says so once', async () => {
    expect(await rank()).toBe(true);
    expect(await rank()).toBe(false);
    expect(await runs()).toHaveLength(1);
    const [entry, ...more] = await told('lead.ranked');
    expect(more).toEqual([]);
    expect(JSON.parse(entry?.data ?? '')).toMatchObject({ because: 'first' });
  });

  test('two jobs at once rank once', async () => {
    const made = await Promise.all([rank(), rank(), rank()]);
    expect(made.toSorted()).toEqual([false, false, true]);
    expect(await runs()).toHaveLength(1);
  });

  test('a lead that is gone, or has no brief that can be read, is left as it is', async () => {
    expect(await rankLead({ leadId: randomUUID(), insteadOf: null }, today)).toBe(false);
    await sql(`update "Brief" set version = 'brief-99' where lead_id = $1`, [leadId]);
    expect(await rank()).toBe(false);
    await clearQueue();
    expect(await state()).toEqual({ kind: 'missing' });
  });

  test('the task of the queue ranks', async () => {
    type Task = (payload: unknown, helpers: { job: { attempts: number; max_attempts: number } }) => unknown;
    const task = taskList['rank-lead'] as unknown as Task;
    await task({ leadId, insteadOf: null }, { job: { attempts: 1, max_attempts: 10 } });
    expect(await runs()).toHaveLength(1);
  });

  test('no more than three rankings of a lead are kept', async () => {
    for (let made = 0; made < 5; made += 1) await rank((await runs())[0]?.id);
    expect(await runs()).toHaveLength(3);
  });
});

describe('a ranking that is out of date (H09)', () => {
  test.each([
    [
      'a developer',
      `update "Developer" set hours_per_week = 20 where id = (select min(id::text)::uuid from "Developer")`,
      'pool',
    ],
    [
      'a skill',
      `delete from "DeveloperSkill" where (developer_id, skill_id) = (select developer_id, skill_id from "DeveloperSkill" order by 1, 2 limit 1)`,
      'pool',
    ],
    ['the brief', `update "Brief" set row_version = row_version + 1 where lead_id = $1`, 'brief'],
    ['the rules', `update "MatchRun" set model_version = 'matching-0' where lead_id = $1`, 'model'],
    ['the week', `update "MatchRun" set ranked_on = ranked_on - 7 where lead_id = $1`, 'week'],
  ])(
    'is known when %s changed, and is made again without a line in the story',
    async (_what, change, named) => {
      await rankedLead();
      expect(await state()).toEqual({ kind: 'current' });
      expect(await rankStaleLeads(today)).toBe(0);
      await sql(change, change.includes('$1') ? [leadId] : []);
      expect(await state()).toEqual({ kind: 'outdated', changes: [named] });
      expect(await rankStaleLeads(today)).toBe(1);
      expect(await jobs()).toEqual([{ key: `rank-lead:${leadId}`, payload: { leadId, insteadOf: null } }]);
      expect(await rank()).toBe(true);
      await clearQueue();
      expect(await state()).toEqual({ kind: 'current' });
      expect(JSON.parse((await told('lead.ranked')).at(-1)?.data ?? '')).toMatchObject({
        because: 'changed',
      });
      const story = (await getLead(as('viewer'), leadId))?.timeline.map(({ kind }) => kind);
      expect(story?.filter((kind) => kind === 'matched')).toHaveLength(1);
    },
  );

  test('a change that is not committed yet is not in the version that a ranking reads', async () => {
    await rankedLead();
    await db.$transaction(async (tx) => {
      await tx.developer.updateMany({ where: { isDemo: true }, data: { hoursPerWeek: 25 } });
      expect(await rank()).toBe(false);
      expect(await state()).toEqual({ kind: 'current' });
    });
    expect(await state()).toEqual({ kind: 'outdated', changes: ['pool'] });
  });

  test('of leads that nobody is sought for is not made again by itself', async () => {
    await clearQueue();
    for (const stage of ['placed', 'held']) {
      await sql('update "Lead" set stage = $2 where id = $1', [leadId, stage]);
      expect(await rankStaleLeads(today), stage).toBe(0);
    }
  });

  test('a job that was given up is left for a person, and the page says so', async () => {
    await sql(`update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'x'`);
    expect(await state()).toEqual({ kind: 'failed' });
    await rankStaleLeads(today);
    expect(await state()).toEqual({ kind: 'failed' });
    await askRanking(as('reviewer'), leadId);
    expect(await state()).toEqual({ kind: 'under-way' });
  });

  test('more leads than one step holds are all looked at', async () => {
    const [organisation] = await sql<{ organisation_id: string; contact_id: string }>(
      'select organisation_id, contact_id from "Lead" where id = $1',
      [leadId],
    );
    await sql(
      `with leads as (
         insert into "Lead" (reference, organisation_id, contact_id, source)
         select 'PL-BULK-' || n, $1, $2, 'form' from generate_series(1, 450) n returning id)
       insert into "Brief" (lead_id, version, fields) select id, 'brief-1', '{}' from leads`,
      [organisation?.organisation_id, organisation?.contact_id],
    );
    await clearQueue();
    expect(await rankStaleLeads(today)).toBe(451);
    expect(await jobs()).toHaveLength(451);
  });
});

describe('“Rank again” (H09)', () => {
  test('makes a current ranking again, once for all who ask meanwhile, and tells who asked', async () => {
    const first = await rankedLead();
    const reviewer = as('reviewer');
    await Promise.all([1, 2, 3].map(() => askRanking(reviewer, leadId)));
    expect(await jobs()).toEqual([{ key: `rank-lead:${leadId}`, payload: { leadId, insteadOf: first } }]);
    expect(await told('lead.ranking-asked')).toHaveLength(1);
    expect(await state()).toEqual({ kind: 'under-way' });
    expect(await rank(first)).toBe(true);
    expect(await rank(first)).toBe(false);
    expect(await runs()).toHaveLength(2);
    const story = (await getLead(as('viewer'), leadId))?.timeline.map(({ kind }) => kind);
    expect(story).toEqual(['matched', 'ranking-asked', 'matched', 'lead-received']);
  });

  test.each([
    ['retrying', 'attempts = 3'],
    ['failed', 'attempts = max_attempts'],
  ])('tries at once when the job is %s', async (kind, change) => {
    await sql(
      `update graphile_worker._private_jobs set ${change}, last_error = 'x', run_at = now() + interval '1 hour'`,
    );
    expect(await state()).toEqual({ kind });
    await askRanking(as('reviewer'), leadId);
    expect(await state()).toEqual({ kind: 'under-way' });
    const due = `select 1 from graphile_worker.jobs where key = $1 and run_at <= now()`;
    expect(await sql(due, [`rank-lead:${leadId}`])).toHaveLength(1);
  });

  test('is refused to who may only read, and to who asks for what is not there', async () => {
    await clearQueue();
    await expect(askRanking(as('viewer'), leadId)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(askRanking(as('reviewer'), randomUUID())).rejects.toMatchObject({ code: 'not-found' });
    expect(await jobs()).toEqual([]);
    expect(await told('lead.ranking-asked')).toEqual([]);
  });
});

describe('a candidate is a lead and a developer (B14)', () => {
  const candidates = () =>
    sql<{ id: string; developer_id: string }>(
      'select id, developer_id from "Candidate" where lead_id = $1 order by id',
      [leadId],
    );

  test('and stays the same one, with what was done with them, however often the lead is ranked', async () => {
    await rankedLead();
    const before = await candidates();
    const [first] = before;
    await sql(
      `update "Candidate" set state = 'declined', declined_by = 'company', declined_reason = 'Too far away.',
              snapshot = $2, snapshot_version = 'shown-1', snapshot_at = now(),
              hold_hours = 20, hold_until = now() + interval '72 hours'
        where id = $1`,
      [first!.id, JSON.stringify(shown)],
    );
    await rank((await runs())[0]?.id);
    expect(await candidates()).toEqual(before);
    const ranking = readable((await getLead(as('viewer'), leadId))?.ranking);
    const seen = [...ranking.matches, ...ranking.nearMisses].find(
      ({ candidate }) => candidate.id === first?.id,
    );
    expect(seen?.candidate).toMatchObject({
      state: 'declined',
      declined: { by: 'company', reason: 'Too far away.' },
      shown: { snapshot: shown },
      hold: { hours: 20 },
    });
  });

  test('those whom only old rankings suggested are forgotten, those who were shown are not', async () => {
    await rankedLead();
    const [shownOne, ...others] = await candidates();
    await sql(
      `update "Candidate" set snapshot = $2, snapshot_version = 'shown-1', snapshot_at = now() where id = $1`,
      [shownOne!.id, JSON.stringify(shown)],
    );
    await sql(`update "Developer" set status = 'paused'`);
    try {
      for (let made = 0; made < 3; made += 1) await rank((await runs())[0]?.id);
    } finally {
      await sql(`update "Developer" set status = 'active'`);
    }
    expect(others.length).toBeGreaterThan(0);
    expect(await candidates()).toEqual([shownOne]);
  });

  test('a snapshot that a later version stored is not shown as something else', async () => {
    await rankedLead();
    await sql(
      `update "Candidate" set snapshot = '{}', snapshot_version = 'shown-99', snapshot_at = now() where lead_id = $1`,
      [leadId],
    );
    const ranking = readable((await getLead(as('viewer'), leadId))?.ranking);
    expect(ranking.matches[0]?.candidate.shown?.snapshot).toBe('unreadable');
  });

  test.each([
    [`state = 'declined'`, 'Candidate_declined_check'],
    [`declined_by = 'company'`, 'Candidate_declined_check'],
    [`declined_reason = 'x'`, 'Candidate_declined_check'],
    [`snapshot = '{}'`, 'Candidate_snapshot_check'],
    [`hold_hours = 20`, 'Candidate_hold_check'],
    [`hold_hours = 0, hold_until = now()`, 'Candidate_hold_check'],
  ])('the database refuses %s by itself', async (change, constraint) => {
    await rankedLead();
    await expect(sql(`update "Candidate" set ${change} where lead_id = $1`, [leadId])).rejects.toMatchObject({
      constraint,
    });
  });

  test('erasing a developer leaves nothing about them anywhere, near misses and snapshots included (P43)', async () => {
    await narrowBudget(leadId);
    await rankedLead();
    const ranked = await sql<{ developer_id: string; kind: string }>(
      `select distinct on (kind) kind, developer_id from "Match" join "Candidate" c on c.id = candidate_id
        where lead_id = $1 order by kind, position`,
      [leadId],
    );
    expect(ranked.map(({ kind }) => kind)).toEqual(['match', 'near-miss']);
    for (const { developer_id: id } of ranked) {
      await sql(
        `update "Candidate" set snapshot = $2, snapshot_version = 'shown-1', snapshot_at = now() where developer_id = $1`,
        [id, JSON.stringify({ ...shown, publicCode: `D-CANARY ${id}` })],
      );
      expect(await tablesWith(id)).toEqual(
        expect.arrayContaining(['Candidate', 'Developer', 'DeveloperSkill', 'Match']),
      );
      await sql('delete from "Developer" where id = $1', [id]);
      expect(await tablesWith(id)).toEqual([]);
    }
    const ranking = readable((await getLead(as('viewer'), leadId))?.ranking);
    expect(ranking.matches.map(({ developer }) => developer.id)).not.toContain(ranked[0]?.developer_id);
  });
});

const shown = JSON.parse(
  readFileSync(new URL('../../fixtures/stored/shown-1.json', import.meta.url), 'utf8'),
) as { publicCode: string };

/** The tables in which some row says this anywhere, the queue included. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await sql<{ name: string; schema: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
      where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 2`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const rows = await sql(
      `select 1 from "${schema}"."${name}" t where t::text like '%' || $1 || '%' limit 1`,
      [words],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
