import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findAuditProblems, recordAudit } from '@/lib/data/audit';
import { inTransaction } from '@/lib/data/transaction';
import { sql } from '../../support/db';

function write(subjectId: string, count = 1) {
  const entries = Array.from({ length: count }, (_, index) => ({
    action: 'test.done',
    subject: { kind: 'lead', id: index === 0 ? subjectId : randomUUID() },
    data: { index },
  }));
  return inTransaction((tx) => recordAudit(tx, { kind: 'system' }, entries));
}

describe('the audit log (N21, P45)', () => {
  test('stays whole when many write at the same time, each to several chains', async () => {
    await Promise.all(Array.from({ length: 40 }, () => write(randomUUID(), 5)));
    const [row] = await sql<{ entries: string; chains: string }>(
      'select count(*) as entries, count(distinct chain) as chains from "AuditLog"',
    );
    expect(Number(row?.entries)).toBe(200);
    expect(Number(row?.chains)).toBeGreaterThan(4);
    expect(await findAuditProblems()).toEqual([]);
  });

  test('an entry is written with the change or not at all', async () => {
    const subject = randomUUID();
    const failing = inTransaction(async (tx) => {
      await recordAudit(tx, { kind: 'system' }, [
        { action: 'test.lost', subject: { kind: 'lead', id: subject } },
      ]);
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await sql('select 1 from "AuditLog" where subject_id = $1', [subject])).toEqual([]);
    expect(await findAuditProblems()).toEqual([]);
  });

  test.each(['update "AuditLog" set action = \'x\'', 'delete from "AuditLog"', 'truncate "AuditLog"'])(
    'refuses %s',
    async (statement) => {
      await write(randomUUID());
      await expect(sql(statement)).rejects.toThrow(/never changed/u);
    },
  );

  test('shows which entry was changed behind its back', async () => {
    const subject = randomUUID();
    await write(subject);
    await sql('alter table "AuditLog" disable trigger user');
    await sql('update "AuditLog" set action = \'test.forged\' where subject_id = $1', [subject]);
    await sql('alter table "AuditLog" enable trigger user');
    const [forged] = await sql<{ seq: string }>('select seq from "AuditLog" where subject_id = $1', [
      subject,
    ]);
    const problems = await findAuditProblems();
    expect(problems.map(({ seq, problem }) => [seq.toString(), problem])).toEqual([[forged?.seq, 'changed']]);
  });
});
