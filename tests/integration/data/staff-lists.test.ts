import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { staffRoles, type StaffRole, type StaffViewer, type Viewer } from '@/lib/domain/access/viewer';
import { recordEvent } from '@/lib/data/events/record-event';
import { checkAuditLog } from '@/lib/data/audit-check';
import { listAuditEntries } from '@/lib/data/audit-list';
import { getAuditStatus, queueWholeCheck } from '@/lib/data/audit-status';
import { countMails, getMail, listMails } from '@/lib/data/mail-list';
import { inTransaction } from '@/lib/data/transaction';
import { changeAuditUnseen } from '../../support/change-audit-unseen';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';
import { writeAudit } from '../../support/write-audit';

const as = (role: StaffRole): StaffViewer => ({
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
      expect(await outcome(() => getAuditStatus(viewer))).toBe('not-found');
      expect(await outcome(() => queueWholeCheck(viewer as StaffViewer))).toBe('not-found');
    }
  });

  test('names the staff who act, and pages through every entry once', async () => {
    const { id } = await createStaff('reviewer');
    for (let number = 0; number < 60; number += 1) {
      await inTransaction((tx) =>
        recordEvent(
          tx,
          { kind: 'staff', id },
          { kind: 'staff.session-ended', subjectId: randomUUID(), data: {} },
        ),
      );
    }
    const first = await listAuditEntries(as('manager'));
    const second = await listAuditEntries(as('manager'), first.next ?? undefined);
    expect(first.rows[0]).toMatchObject({ action: 'staff.session-ended', actorName: 'Test reviewer' });
    const numbers = [...first.rows, ...second.rows].map((row) => Number(row.seq));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(second.next).toBeNull();
    for (const before of ['x', '-1', '9'.repeat(40)]) {
      expect((await listAuditEntries(as('manager'), before)).rows[0]?.seq).toBe(first.rows[0]?.seq);
    }
  });

  test('says that the chain holds, as far as one page view can check it', async () => {
    const fresh = await getAuditStatus(as('manager'));
    expect(fresh).toMatchObject({ last: null, problems: [], isQueued: false });
    expect(fresh.newer).toEqual({ checked: fresh.entries, complete: true });
    await checkAuditLog({ everything: false, remembered: null });
    expect(await getAuditStatus(as('manager'))).toMatchObject({
      entries: fresh.entries,
      last: { whole: true, problemCount: 0 },
      newer: { checked: 0, complete: true },
      problems: [],
    });
    await writeAudit(randomUUID(), 3);
    await sql(
      `insert into "AuditLog" (chain, actor_kind, action, subject_kind, subject_id)
       select 0, 'system', 'test.many', 'lead', 'one' from generate_series(1, 500)`,
    );
    const later = await getAuditStatus(as('manager'));
    expect(later).toMatchObject({ entries: fresh.entries + 503, problems: [] });
    expect(later.newer.complete).toBe(false);
    expect(later.newer.checked).toBeLessThan(70);
  });

  test('says which entry was changed since, and that the end of a chain is missing', async () => {
    await checkAuditLog({ everything: false, remembered: null });
    await writeAudit(randomUUID());
    const [target] = (await listAuditEntries(as('manager'))).rows;
    await changeAuditUnseen(['update "AuditLog" set actor_id = $2 where seq = $1', target?.seq, 'other']);
    expect((await getAuditStatus(as('manager'))).problems).toEqual([{ problem: 'changed', at: target?.seq }]);
    await changeAuditUnseen(['delete from "AuditLog" where seq = $1', target?.seq]);
    expect((await getAuditStatus(as('manager'))).problems).toMatchObject([{ problem: 'cut' }]);
  });

  test('queues a check of everything once, however often it is asked for, with who asked', async () => {
    const { id } = await createStaff('manager');
    const manager = { ...as('manager'), userId: id };
    await queueWholeCheck(manager);
    await queueWholeCheck(manager);
    expect(await getAuditStatus(manager)).toMatchObject({ isQueued: true });
    expect(
      await sql(`select 1 from graphile_worker.jobs where task_identifier = 'audit-check'`),
    ).toHaveLength(1);
    expect(
      await sql('select action from "AuditLog" where actor_id = $1 and action = $2', [
        id,
        'audit.check-asked',
      ]),
    ).toHaveLength(2);
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
