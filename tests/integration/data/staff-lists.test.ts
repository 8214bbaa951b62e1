import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { staffRoles, type StaffRole, type Viewer } from '@/lib/domain/access/viewer';
import { recordAudit } from '@/lib/data/audit';
import { checkAuditChain, listAuditEntries } from '@/lib/data/audit-list';
import { countMails, getMail, listMails } from '@/lib/data/mail-list';
import { inTransaction } from '@/lib/data/transaction';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';

const as = (role: StaffRole): Viewer => ({
  kind: 'staff',
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: 'Test',
  role,
});
const outsiders: Viewer[] = [{ kind: 'anonymous' }, { kind: 'respondent', assessments: [] }];

/** What a data function does for a viewer, whether it throws at once or later. */
async function outcome(read: () => unknown): Promise<string> {
  try {
    await read();
    return 'allowed';
  } catch (failure) {
    return (failure as { code?: string }).code ?? 'failed';
  }
}

describe('the audit log as staff read it (N21)', () => {
  test('is for managers and administrators', async () => {
    const seen = await Promise.all(staffRoles.map((role) => outcome(() => listAuditEntries(as(role)))));
    expect(seen).toEqual(['not-found', 'not-found', 'allowed', 'allowed']);
    for (const viewer of [...outsiders, as('reviewer')]) {
      expect(await outcome(() => listAuditEntries(viewer))).toBe('not-found');
      expect(await outcome(() => checkAuditChain(viewer))).toBe('not-found');
    }
  });

  test('names the staff who act, and pages through every entry once', async () => {
    const { id } = await createStaff('reviewer');
    for (let number = 0; number < 60; number += 1) {
      await inTransaction((tx) =>
        recordAudit(tx, { kind: 'staff', id }, [
          { action: 'test.done', subject: { kind: 'lead', id: randomUUID() } },
        ]),
      );
    }
    const first = await listAuditEntries(as('manager'));
    const second = await listAuditEntries(as('manager'), first.next ?? undefined);
    expect(first.rows[0]).toMatchObject({ action: 'test.done', actorName: 'Test reviewer' });
    const numbers = [...first.rows, ...second.rows].map((row) => Number(row.seq));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(second.next).toBeNull();
    for (const before of ['x', '-1', '9'.repeat(40)]) {
      expect((await listAuditEntries(as('manager'), before)).rows[0]?.seq).toBe(first.rows[0]?.seq);
    }
  });

  test('says that the chain holds, and which entry does not once one was changed', async () => {
    const whole = await checkAuditChain(as('manager'));
    expect(whole.problems).toEqual([]);
    expect(whole.entries).toBeGreaterThan(60);
    const [target] = (await listAuditEntries(as('manager'))).rows;
    await sql('alter table "AuditLog" disable trigger user');
    await sql('update "AuditLog" set actor_id = null where seq = $1', [target?.seq]);
    await sql('alter table "AuditLog" enable trigger user');
    expect((await checkAuditChain(as('manager'))).problems).toEqual([
      { seq: target?.seq, problem: 'changed' },
    ]);
  });
});

describe('mails as staff read them', () => {
  test('are for administrators (C18)', async () => {
    for (const read of [listMails, countMails, (viewer: Viewer) => getMail(viewer, randomUUID())]) {
      const seen = await Promise.all(staffRoles.map((role) => outcome(() => read(as(role)))));
      expect(seen).toEqual(['not-found', 'not-found', 'not-found', 'allowed']);
      for (const viewer of outsiders) expect(await outcome(() => read(viewer))).toBe('not-found');
    }
  });

  test('are listed newest first without their text, which one mail shows (P12)', async () => {
    await sql(
      `insert into "MailMessage" (to_address, kind, subject, body, created_at)
       select 'ada@company.test', 'lead-received', 'Number ' || n, 'Text of ' || n, now() - n * interval '1 minute'
       from generate_series(1, 55) n`,
    );
    const first = await listMails(as('admin'));
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]).toMatchObject({ subject: 'Number 1', status: 'queued' });
    expect(JSON.stringify(first.rows)).not.toContain('Text of');
    const second = await listMails(as('admin'), first.next ?? undefined);
    expect(second.rows.map((mail) => mail.subject)).toEqual([51, 52, 53, 54, 55].map((n) => `Number ${n}`));
    expect(await countMails(as('admin'))).toEqual({ count: 55, isEstimate: false });
    expect(await getMail(as('admin'), first.rows[0]?.id ?? '')).toMatchObject({ body: 'Text of 1' });
    expect(await getMail(as('admin'), randomUUID())).toBeNull();
  });
});
