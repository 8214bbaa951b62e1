import { beforeEach, describe, expect, test } from 'vitest';
import { countPeers, getPeerComparison } from '@/lib/data/peers';
import { repeatAssessment } from '@/lib/data/repeats';
import { completeAssessment } from '@/lib/data/reports';
import { removeExpired } from '@/lib/data/retention';
import type { HeldAssessment, Viewer } from '@/lib/domain/access/viewer';
import { saveAnswer, startAssessment } from '@/lib/data/assessments';
import { sql } from '../../support/db';

const holding = (held: HeldAssessment): Viewer => ({ kind: 'respondent', assessments: [held] });
const nothing = { batches: 0, counted: 0, leftOut: 0 };

type Finished = HeldAssessment & { reportId: string };

/** A finished assessment with two answers, as if answered over some time. */
async function finish(workload: string, target: string, seconds = 300): Promise<Finished> {
  const { token: _token, ...held } = await startAssessment('v1');
  await saveAnswer(holding(held), held.assessmentId, 'target', target);
  if (workload) await saveAnswer(holding(held), held.assessmentId, 'workload', workload);
  const { reportId } = await completeAssessment(holding(held), held.assessmentId);
  await sql(
    `update "Respondent" set created_at = completed_at - make_interval(secs => $2) where assessment_id = $1`,
    [held.assessmentId, seconds],
  );
  return { ...held, reportId };
}

async function finishMany(count: number, workload: string, target: string): Promise<Finished[]> {
  const made: Finished[] = [];
  for (let at = 0; at < count; at += 1) made.push(await finish(workload, target));
  return made;
}

const figuresFor = async (report: Finished) =>
  (await getPeerComparison(holding(report), report.reportId))?.figures;

beforeEach(async () => {
  await sql('delete from "PeerBatch"');
  await sql('delete from "PeerPool"');
  await sql('delete from "Assessment"');
});

describe('A14 counting peers', () => {
  test('five of a group wait; the sixth is counted with them, and a second run counts nothing', async () => {
    const five = await finishMany(5, 'crud-api', 'server');
    expect(await countPeers()).toEqual(nothing);
    expect(await figuresFor(five[0]!)).toEqual({ members: 0, tables: [] });
    // Another kind of work of the same group.
    await finish('automation', 'cli');
    // Another group, which waits by itself.
    await finishMany(2, 'storage-engine', 'server');
    expect(await countPeers()).toEqual({ batches: 1, counted: 6, leftOut: 0 });
    expect(await figuresFor(five[0]!)).toMatchObject({ members: 6 });
    expect(await countPeers()).toEqual(nothing);
    expect(await sql('select peer_group, number, members from "PeerBatch"')).toEqual([
      { peer_group: 'services', number: 1, members: 6 },
    ]);
    const audit = `select subject_id, data from "AuditLog" where action = 'peers.counted'`;
    expect(await sql(audit)).toContainEqual({ subject_id: 'services', data: '{"members":6,"number":1}' });
  });

  test('what is too small to be shown waits for the next batch, and no stored figure is 1 to 5', async () => {
    const [first] = await finishMany(4, 'crud-api', 'server');
    await finishMany(2, 'crud-api', 'cli');
    await countPeers();
    expect(await figuresFor(first!)).toEqual({ members: 6, tables: [] });
    await finishMany(3, 'crud-api', 'server');
    await finishMany(4, 'crud-api', 'cli');
    await countPeers();
    const figures = await figuresFor(first!);
    expect(figures?.members).toBe(13);
    expect(figures?.tables.find(({ topic }) => topic === 'target')).toEqual({
      topic: 'target',
      total: 13,
      lines: [
        { value: 'server', count: 7 },
        { value: 'cli', count: 6 },
      ],
      rest: 0,
    });
    const stored = await sql<{ steps: object }>('select steps from "PeerBatch"');
    expect(JSON.stringify(stored)).not.toMatch(/:[1-5][,}]/u);
  });

  test('repeats, hurried ones and those without a group are left out for good', async () => {
    const [first] = await finishMany(5, 'crud-api', 'server');
    const repeat = await repeatAssessment(holding(first!), first!.reportId, crypto.randomUUID());
    await completeAssessment(holding(repeat), repeat.assessmentId);
    await sql(
      `update "Respondent" set created_at = completed_at - interval '5 minutes' where assessment_id = $1`,
      [repeat.assessmentId],
    );
    await finish('crud-api', 'server', 59);
    const unsure = await finish('', 'server');
    expect(await countPeers()).toEqual({ batches: 0, counted: 0, leftOut: 3 });
    expect(await getPeerComparison(holding(unsure), unsure.reportId)).toMatchObject({
      group: null,
      figures: { members: 0 },
    });
    await finish('crud-api', 'server', 60);
    expect(await countPeers()).toEqual({ batches: 1, counted: 6, leftOut: 0 });
  });

  test('erasing those who were counted changes no figure', async () => {
    const members = await finishMany(6, 'crud-api', 'server');
    members.push(...(await finishMany(6, 'crud-api', 'cli')));
    await countPeers();
    const viewer = members[0]!;
    const before = await figuresFor(viewer);
    expect(before?.tables.map(({ topic }) => topic)).toContain('target');
    await sql(`update "Assessment" set expires_at = now() - interval '1 day' where id <> $1`, [
      viewer.assessmentId,
    ]);
    expect((await removeExpired()).assessments).toBe(11);
    await countPeers();
    expect(await figuresFor(viewer)).toEqual(before);
  });

  test('runs at the same time count everybody once', async () => {
    await finishMany(7, 'network-proxy', 'server');
    const runs = await Promise.all([countPeers(), countPeers(), countPeers()]);
    expect(runs.reduce((sum, run) => sum + run.counted, 0)).toBe(7);
    expect(await sql('select members from "PeerBatch"')).toEqual([{ members: 7 }]);
  });

  test('the database refuses to change a batch, and one of five', async () => {
    await finishMany(6, 'crud-api', 'server');
    await countPeers();
    await expect(sql('update "PeerBatch" set members = 60')).rejects.toMatchObject({ code: '23000' });
    const small = sql(
      `insert into "PeerBatch" (peer_group, number, sealed_on, members, steps) values ('data', 1, now(), 5, '{}')`,
    );
    await expect(small).rejects.toMatchObject({ code: '23514', constraint: 'PeerBatch_members_check' });
  });

  test('P11 the comparison is there for the owner of the report only', async () => {
    const [mine, other] = await finishMany(2, 'crud-api', 'server');
    expect(await getPeerComparison(holding(other!), mine!.reportId)).toBeNull();
    expect(await getPeerComparison({ kind: 'anonymous' }, mine!.reportId)).toBeNull();
    expect(await getPeerComparison(holding(mine!), mine!.reportId)).toMatchObject({
      group: 'services',
      own: { workload: 'crud-api', target: 'server', memory: 'unknown' },
    });
  });
});
