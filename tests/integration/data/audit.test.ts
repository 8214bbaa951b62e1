import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { systemActor } from '@/lib/data/events/event-actor';
import { recordEvent } from '@/lib/data/events/record-event';
import { inTransaction } from '@/lib/data/transaction';
import { auditProblems } from '../../support/audit-problems';
import { sql } from '../../support/db';
import { writeAudit } from '../../support/write-audit';

describe('the audit log (N21, P45)', () => {
  test('stays whole when many write at the same time, each to several chains', async () => {
    await Promise.all(Array.from({ length: 40 }, () => writeAudit(randomUUID(), 5)));
    const [row] = await sql<{ entries: string; chains: string }>(
      'select count(*) as entries, count(distinct chain) as chains from "AuditLog"',
    );
    expect(Number(row?.entries)).toBe(200);
    expect(Number(row?.chains)).toBeGreaterThan(4);
    expect(await auditProblems()).toEqual([]);
  });

  test('an entry is written with the change or not at all', async () => {
    const subject = randomUUID();
    const failing = inTransaction(async (tx) => {
      await recordEvent(tx, systemActor, { kind: 'share-link.revoked', subjectId: subject, data: {} });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await sql('select 1 from "AuditLog" where subject_id = $1', [subject])).toEqual([]);
    expect(await auditProblems()).toEqual([]);
  });

  test.each([
    'update "AuditLog" set action = \'x\'',
    'delete from "AuditLog"',
    'truncate "AuditLog"',
    'update "AuditHead" set entries = 1',
    'delete from "AuditHead"',
    'truncate "AuditHead"',
    'insert into "AuditHead" values (3, 1, repeat(\'0\', 64), 1)',
    'truncate "AuditCheck"',
  ])('refuses %s', async (statement) => {
    await writeAudit(randomUUID());
    await expect(sql(statement)).rejects.toThrow(/never changed/u);
  });
});
