import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAuditLog, type AuditCheck, type RememberedCheckpoint } from '@/lib/data/audit-check';
import { changeAuditUnseen } from '../../support/change-audit-unseen';
import { sql } from '../../support/db';
import { writeAudit } from '../../support/write-audit';

const nightly = (remembered: RememberedCheckpoint | null = null) =>
  checkAuditLog({ everything: false, remembered });
const asked = () => checkAuditLog({ everything: true, remembered: null });
const kinds = ({ problems }: AuditCheck) => problems.map(({ problem }) => problem);

/** Takes entries off the end of every chain, after a number. */
const cutAfter = 'delete from "AuditLog" where seq > $1';
/** Makes the noted ends of the chains fit what is left. */
const pretendHeads = `update "AuditHead" head set
  seq = coalesce((select max(seq) from "AuditLog" log where log.chain = head.chain), 0),
  hash = coalesce((select hash from "AuditLog" log where log.chain = head.chain order by seq desc limit 1), repeat('0', 64)),
  entries = (select count(*) from "AuditLog" log where log.chain = head.chain)`;
const reset = [
  'truncate "AuditLog"',
  'truncate "AuditCheck"',
  `update "AuditHead" set seq = 0, hash = repeat('0', 64), entries = 0`,
] as const;

async function newestEntry(): Promise<string> {
  const [row] = await sql<{ seq: string }>('select max(seq) as seq from "AuditLog"');
  return row?.seq ?? '';
}

beforeEach(() => writeAudit(randomUUID(), 40));
afterEach(() => changeAuditUnseen(...reset.map((statement): [string] => [statement])));

describe('a check of the audit log (N21, P45)', () => {
  test('goes over everything first, and then onward from where the last one ended', async () => {
    expect(await nightly()).toMatchObject({ whole: true, entries: 40, problemCount: 0 });
    await writeAudit(randomUUID(), 7);
    expect(await nightly()).toMatchObject({ whole: false, entries: 47, problemCount: 0 });
    expect(await asked()).toMatchObject({ whole: true, entries: 47, problemCount: 0 });
  });

  test('goes over everything again after a week', async () => {
    await nightly();
    await changeAuditUnseen(['truncate "AuditCheck"']);
    await nightly();
    await changeAuditUnseen([`update "AuditCheck" set at = at - interval '8 days'`]);
    const check = await nightly();
    expect(check).toMatchObject({ whole: true, entries: 40 });
    // A record whose time was moved is itself one that was changed.
    expect(kinds(check)).toEqual(['signature']);
  });

  test('names an entry that was changed and is not a checkpoint', async () => {
    await nightly();
    await writeAudit(randomUUID());
    const seq = await newestEntry();
    await changeAuditUnseen([`update "AuditLog" set action = 'forged' where seq = $1`, seq]);
    expect((await nightly()).problems).toEqual([{ problem: 'changed', at: seq }]);
    await writeAudit(randomUUID(), 3);
    // Until it is looked into, it is told every night.
    expect((await nightly()).problems).toEqual([{ problem: 'changed', at: seq }]);
  });

  test('finds an entry taken out of the middle', async () => {
    await changeAuditUnseen([
      'delete from "AuditLog" where (chain, seq) in (select chain, min(seq) from "AuditLog" group by chain having count(*) > 1)',
    ]);
    expect(kinds(await nightly())).toContain('unlinked');
  });

  test('finds a chain that was cut at its end before any check, and after writing goes on', async () => {
    const kept = await newestEntry();
    await writeAudit(randomUUID(), 30);
    await changeAuditUnseen([cutAfter, kept]);
    expect(new Set(kinds(await nightly()))).toEqual(new Set(['cut']));
    await writeAudit(randomUUID(), 60);
    expect(kinds(await nightly())).toContain('unlinked');
  });

  test('finds a cut even when the noted ends of the chains were made to fit', async () => {
    const kept = await newestEntry();
    await writeAudit(randomUUID(), 30);
    await nightly();
    await changeAuditUnseen([cutAfter, kept], [pretendHeads]);
    expect(new Set(kinds(await nightly()))).toEqual(new Set(['missing']));
  });

  test('finds a cut when the record of the last check was changed as well', async () => {
    const kept = await newestEntry();
    const before = await nightly();
    await writeAudit(randomUUID(), 30);
    await nightly();
    await changeAuditUnseen(
      [cutAfter, kept],
      [pretendHeads],
      [`update "AuditCheck" set heads = $1::jsonb, entries = 40`, JSON.stringify(before.heads)],
    );
    expect(kinds(await nightly())).toEqual(['signature']);
  });

  test('finds a cut when the last check was taken away, as the server remembers it', async () => {
    const kept = await newestEntry();
    await nightly();
    await writeAudit(randomUUID(), 30);
    const last = await nightly();
    await changeAuditUnseen(
      [cutAfter, kept],
      [pretendHeads],
      ['delete from "AuditCheck" where id = $1', last.id],
    );
    expect(await nightly()).toMatchObject({ problemCount: 0 });
    expect((await nightly(last)).problems).toEqual([{ problem: 'forgotten', at: last.id }]);
  });

  test('starts again when a person asks for it, also after the key was changed', async () => {
    await nightly();
    await changeAuditUnseen([`update "AuditCheck" set signature = repeat('0', 64)`]);
    expect(kinds(await nightly())).toEqual(['signature']);
    expect(await asked()).toMatchObject({ whole: true, problemCount: 0 });
    expect(await nightly()).toMatchObject({ whole: false, problemCount: 0 });
  });

  test.each([
    ['AuditLog', 'AuditLog_append_only'],
    ['AuditLog', 'AuditLog_chain'],
    ['AuditHead', 'AuditHead_by_trigger_only'],
    ['AuditCheck', 'AuditCheck_keep'],
  ])('notices that a trigger on %s is off: %s', async (table, trigger) => {
    await sql(`alter table "${table}" disable trigger "${trigger}"`);
    const check = await nightly();
    await sql(`alter table "${table}" enable trigger "${trigger}"`);
    expect(check.problems).toEqual([{ problem: 'unguarded', at: trigger }]);
  });

  test('is stored so that it is not changed', async () => {
    await nightly();
    await expect(sql('update "AuditCheck" set problem_count = 0')).rejects.toThrow(/never changed/u);
    await expect(sql('delete from "AuditCheck"')).rejects.toThrow(/never changed/u);
  });

  test('of more entries than one statement takes reaches the end', async () => {
    await sql(
      `insert into "AuditLog" (chain, actor_kind, action, subject_kind, subject_id)
       select 0, 'system', 'test.many', 'lead', 'one' from generate_series(1, 2500)`,
    );
    expect(await nightly()).toMatchObject({ entries: 2540, problemCount: 0 });
  });
});
