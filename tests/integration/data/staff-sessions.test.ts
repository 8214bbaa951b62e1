import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import {
  createStaffSession,
  getStaffBySession,
  idleMinutes,
  listOwnSessions,
  revokeAllOwnSessions,
  revokeOwnSession,
  sessionHours,
} from '@/lib/data/staff-sessions';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';

let account: { id: string; sessionVersion: number };
let sid: string;

beforeEach(async () => {
  const { id } = await createStaff('reviewer');
  account = { id, sessionVersion: 1 };
  ({ sid } = await createStaffSession(account, 'Firefox'));
});

async function viewerOf(session: string): Promise<StaffViewer> {
  const viewer = await getStaffBySession(session);
  if (!viewer) throw new Error('The session is not open.');
  return viewer;
}

const age = (column: string, minutes: number) =>
  sql(`update "StaffSession" set ${column} = now() - make_interval(secs => $2) where user_id = $1`, [
    account.id,
    minutes * 60,
  ]);

describe('a session', () => {
  test('says who is there, and nothing that opens a door (P12)', async () => {
    const viewer = await viewerOf(sid);
    expect(viewer).toMatchObject({
      kind: 'staff',
      userId: account.id,
      name: 'Test reviewer',
      role: 'reviewer',
    });
    expect(Object.keys(viewer).sort()).toEqual(['kind', 'name', 'role', 'sessionId', 'userId']);
    expect(await getStaffBySession('no such session')).toBeNull();
  });

  test('is stored by its hash only (P20)', async () => {
    const rows = await sql('select * from "StaffSession" where user_id = $1', [account.id]);
    expect(JSON.stringify(rows)).not.toContain(sid);
  });

  test.each([
    ['it is ended', 'update "StaffSession" set revoked_at = now() where user_id = $1'],
    ['the account is disabled', 'update "User" set disabled_at = now() where id = $1'],
    ['the account was signed out everywhere', 'update "User" set session_version = 2 where id = $1'],
    ['the account is gone', 'delete from "User" where id = $1'],
  ])('is over at once when %s (P5)', async (_event, statement) => {
    expect(await getStaffBySession(sid)).not.toBeNull();
    await sql(statement, [account.id]);
    expect(await getStaffBySession(sid)).toBeNull();
  });

  test.each([
    ['disabled and enabled', ['disabled_at = now()', 'disabled_at = null']],
    ['given another role and the old one back', [`role = 'viewer'`, `role = 'reviewer'`]],
    ['given another password', [`password_hash = '$argon2id$other'`]],
  ])('stays over after the account was %s (P5)', async (_event, changes) => {
    for (const change of changes) await sql(`update "User" set ${change} where id = $1`, [account.id]);
    expect(await getStaffBySession(sid)).toBeNull();
    await sql('update "User" set name = \'Other\' where id = $1', [account.id]);
    const [row] = await sql<{ version: number }>(
      'select session_version as version from "User" where id = $1',
      [account.id],
    );
    expect(row?.version).toBe(1 + changes.length);
  });

  test('ends when it is not used, and not a moment before (P6)', async () => {
    await age('last_seen_at', idleMinutes - 0.05);
    expect(await getStaffBySession(sid)).not.toBeNull();
    await age('last_seen_at', idleMinutes + 0.02);
    expect(await getStaffBySession(sid)).toBeNull();
  });

  test('ends by itself however much it is used (P6)', async () => {
    await sql(
      `update "StaffSession" set created_at = now() - make_interval(hours => $2), expires_at = now()
       where user_id = $1`,
      [account.id, sessionHours],
    );
    expect(await getStaffBySession(sid)).toBeNull();
  });

  test('remembers when it was last used, to the minute (P6)', async () => {
    await age('last_seen_at', 5);
    await getStaffBySession(sid);
    const [row] = await sql<{ seconds: number }>(
      `select extract(epoch from now() - last_seen_at)::int as seconds from "StaffSession"
       where user_id = $1 order by last_seen_at desc limit 1`,
      [account.id],
    );
    expect(row?.seconds).toBeLessThan(5);
  });
});

describe('one’s own sessions (P5)', () => {
  test('are listed, newest first, with the one in use marked; nobody else’s are', async () => {
    await createStaff('reviewer');
    const { sid: second } = await createStaffSession(account, 'Chrome');
    const rows = await listOwnSessions(await viewerOf(second));
    expect(rows.map(({ browser, current }) => [browser, current])).toEqual([
      ['Chrome', true],
      ['Firefox', false],
      ['end-to-end test', false],
    ]);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'browser',
      'createdAt',
      'current',
      'id',
      'lastSeenAt',
    ]);
  });

  test('can be ended one by one; twice changes nothing and is recorded once', async () => {
    const viewer = await viewerOf(sid);
    await revokeOwnSession(viewer, viewer.sessionId);
    await revokeOwnSession(viewer, viewer.sessionId);
    expect(await getStaffBySession(sid)).toBeNull();
    const path = await sql('select action from "AuditLog" where subject_id = $1 order by seq', [
      viewer.sessionId,
    ]);
    expect(path).toEqual([{ action: 'staff.signed-in' }, { action: 'staff.session-ended' }]);
  });

  test('cannot be ended by somebody else', async () => {
    const other = await createStaff('admin');
    const { sid: theirs } = await createStaffSession({ id: other.id, sessionVersion: 1 }, 'Safari');
    const { sessionId } = await viewerOf(theirs);
    const viewer = await viewerOf(sid);
    await expect(revokeOwnSession(viewer, sessionId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(revokeOwnSession(viewer, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
    expect(await getStaffBySession(theirs)).not.toBeNull();
  });

  test('can be ended all at once', async () => {
    const { sid: second } = await createStaffSession(account, 'Chrome');
    await revokeAllOwnSessions(await viewerOf(second));
    expect(await getStaffBySession(sid)).toBeNull();
    expect(await getStaffBySession(second)).toBeNull();
  });
});
