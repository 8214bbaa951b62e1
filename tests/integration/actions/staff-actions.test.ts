import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { endSessionAction, signOutEverywhereAction } from '@/app/admin/account/actions';
import { addNoteAction, changeStageAction, takeLeadAction } from '@/app/admin/leads/[leadId]/actions';
import { signOutAction } from '@/app/admin/sign-out-action';
import { getStaffBySession } from '@/lib/data/staff-sessions';
import type { StaffRole } from '@/lib/domain/access/viewer';
import { idleForm } from '@/lib/shared/form-state';
import { createLead } from '../../support/staffed-lead';
import { sql } from '../../support/db';
import { arriveAs, cookies, formOf } from '../../support/request';
import { createStaff } from '../../support/staff-login';

vi.mock('next/headers', () => import('../../support/request'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

let leadId: string;

beforeEach(async () => {
  ({ leadId } = await createLead('Harbor & Finch'));
});

async function arriveAsStaff(role: StaffRole) {
  const staff = await createStaff(role);
  arriveAs({ cookies: { [staff.cookie.name]: staff.cookie.value } });
  return staff;
}

const stageForm = (changes: Record<string, string> = {}) =>
  formOf({ leadId, rowVersion: '1', to: 'qualified', ...changes });
const noteForm = (changes: Record<string, string> = {}) =>
  formOf({ leadId, idempotencyKey: randomUUID(), body: 'Called them.', ...changes });

async function leadRow() {
  const [row] = await sql('select stage, owner_id, row_version from "Lead" where id = $1', [leadId]);
  return row;
}
const untouched = { stage: 'new', owner_id: null, row_version: 1 };

describe('every action about a lead (C18)', () => {
  const actions = [
    ['changeStageAction', () => changeStageAction(idleForm, stageForm())],
    ['addNoteAction', () => addNoteAction(idleForm, noteForm())],
    ['takeLeadAction', () => takeLeadAction(idleForm, formOf({ leadId }))],
  ] as const;

  test.each(actions)('refuses a viewer: %s (C18)', async (_name, send) => {
    await arriveAsStaff('viewer');
    expect(await send()).toMatchObject({ status: 'error', code: 'not-allowed' });
    expect(await leadRow()).toEqual(untouched);
    expect(await sql('select 1 from "Note" where lead_id = $1', [leadId])).toEqual([]);
  });

  test.each(actions)('refuses nobody: %s', async (_name, send) => {
    arriveAs();
    expect(await send()).toMatchObject({ status: 'error', code: 'not-found' });
    expect(await leadRow()).toEqual(untouched);
  });

  test.each(actions)('refuses a session that was ended: %s (P5)', async (_name, send) => {
    const staff = await arriveAsStaff('admin');
    await sql('update "StaffSession" set revoked_at = now() where user_id = $1', [staff.id]);
    expect(await send()).toMatchObject({ status: 'error', code: 'not-found' });
    expect(await leadRow()).toEqual(untouched);
  });

  test.each(actions)('lets a reviewer: %s', async (_name, send) => {
    await arriveAsStaff('reviewer');
    expect(await send()).toMatchObject({ status: 'done' });
  });
});

describe('changeStageAction', () => {
  test('explains a change from an old view, names the stage, and keeps what was chosen (C22)', async () => {
    await arriveAsStaff('reviewer');
    await changeStageAction(idleForm, stageForm());
    const state = await changeStageAction(idleForm, stageForm({ to: 'lost', reason: 'no-budget' }));
    expect(state).toMatchObject({ status: 'error', values: { to: 'lost', reason: 'no-budget' } });
    expect(state).toHaveProperty('message', expect.stringContaining('“Qualified”'));
    expect(await leadRow()).toMatchObject({ stage: 'qualified', row_version: 2 });
  });

  test('asks why a lead is lost (C25)', async () => {
    await arriveAsStaff('reviewer');
    expect(await changeStageAction(idleForm, stageForm({ to: 'lost', reason: '' }))).toHaveProperty(
      'fieldErrors.reason',
    );
    expect(await changeStageAction(idleForm, stageForm({ to: 'lost', reason: 'too-slow' }))).toMatchObject({
      status: 'done',
    });
  });

  test.each([
    ['a stage that is none', { to: 'gone' }],
    ['a stage two steps on', { to: 'placed' }],
    ['a reason that is none', { to: 'lost', reason: 'boredom' }],
    ['a version that is no number', { rowVersion: 'x' }],
    ['a version that is too large', { rowVersion: '99999999999' }],
    ['another lead’s shape of id', { leadId: "' or 1=1" }],
    ['a lead that is not there', { leadId: randomUUID() }],
    ['an owner smuggled in', { ownerId: randomUUID() }],
  ] as [string, Record<string, string>][])('refuses %s (P24)', async (_what, changes) => {
    await arriveAsStaff('reviewer');
    const state = await changeStageAction(idleForm, stageForm(changes));
    expect(['invalid', 'error']).toContain(state.status);
    expect(await leadRow()).toEqual(untouched);
  });
});

describe('addNoteAction (C07)', () => {
  test.each([
    ['nothing', '   '],
    ['more than fits', 'x'.repeat(4_001)],
    ['a NUL', 'Hello\u0000'],
  ])('gives back %s with a sentence', async (_what, body) => {
    await arriveAsStaff('reviewer');
    const state = await addNoteAction(idleForm, noteForm({ body }));
    expect(state).toMatchObject({ status: 'invalid', values: { body } });
    expect(state).toHaveProperty('fieldErrors.body');
  });

  test('keeps line breaks and scripts of every kind as they are', async () => {
    await arriveAsStaff('reviewer');
    const body = 'First line\n<b>ليلى</b> & O’Brien 🦀';
    await addNoteAction(idleForm, noteForm({ body }));
    expect(await sql('select body from "Note" where lead_id = $1', [leadId])).toEqual([{ body }]);
  });
});

test('takeLeadAction says so when somebody was faster (C06)', async () => {
  await arriveAsStaff('manager');
  await takeLeadAction(idleForm, formOf({ leadId }));
  await arriveAsStaff('reviewer');
  expect(await takeLeadAction(idleForm, formOf({ leadId }))).toMatchObject({ status: 'error' });
});

describe('leaving (P5)', () => {
  async function sidOf(userId: string): Promise<{ id: string; open: boolean }[]> {
    return sql('select id, revoked_at is null as open from "StaffSession" where user_id = $1', [userId]);
  }

  test('signing out ends the session’s row and takes the cookie', async () => {
    const staff = await arriveAsStaff('viewer');
    await expect(signOutAction(idleForm, formOf({}))).rejects.toThrow('NEXT_REDIRECT');
    expect(await sidOf(staff.id)).toMatchObject([{ open: false }]);
    expect((await cookies()).get(staff.cookie.name)?.value).toBe('');
  });

  test('signing out works when the session is over already', async () => {
    arriveAs();
    await expect(signOutAction(idleForm, formOf({}))).rejects.toThrow('NEXT_REDIRECT');
  });

  test('another session of one’s own is ended without leaving this one; a stranger’s is not', async () => {
    const stranger = await createStaff('admin');
    const staff = await arriveAsStaff('viewer');
    const { createStaffSession } = await import('@/lib/data/staff-sessions');
    const { sid } = await createStaffSession({ id: staff.id, sessionVersion: 1 }, 'Chrome');
    const other = await getStaffBySession(sid);
    const [theirs] = await sidOf(stranger.id);
    expect(await endSessionAction(idleForm, formOf({ sessionId: theirs?.id ?? '' }))).toMatchObject({
      code: 'not-found',
    });
    expect(await endSessionAction(idleForm, formOf({ sessionId: other?.sessionId ?? '' }))).toMatchObject({
      status: 'done',
    });
    expect(await getStaffBySession(sid)).toBeNull();
    expect(await sidOf(stranger.id)).toMatchObject([{ open: true }]);
    expect((await sidOf(staff.id)).filter(({ open }) => open)).toHaveLength(1);
  });

  test('everywhere means every session', async () => {
    const staff = await arriveAsStaff('viewer');
    await expect(signOutEverywhereAction(idleForm, formOf({}))).rejects.toThrow('NEXT_REDIRECT');
    expect((await sidOf(staff.id)).some(({ open }) => open)).toBe(false);
  });
});
