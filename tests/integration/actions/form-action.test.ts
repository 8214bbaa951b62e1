import { redirect } from 'next/navigation';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { AppError } from '@/lib/errors';
import { PoolBusyError } from '@/lib/database-unavailable';
import { requestState } from '@/lib/server/request-state.mjs';
import { idleForm } from '@/lib/shared/form-state';
import { sql } from '../../support/db';
import { arriveAs, formOf, lastAddress } from '../../support/request';
import { createStaff } from '../../support/staff-login';

vi.mock('next/headers', () => import('../../support/request'));

const schema = z.strictObject({ name: z.string().min(2).max(10), password: z.string().max(10).optional() });
const handled = vi.fn<(name: string) => void>();

const greetAction = formAction(
  { audience: 'anyone', limit: 'setup', schema, secret: ['password'] },
  async ({ name }) => handled(name),
);
const good = formOf({ name: 'Ada' });

beforeEach(() => arriveAs());

describe('an action for anyone (P14, P24)', () => {
  test('hands the parsed input to its handler', async () => {
    expect(await greetAction(idleForm, good)).toEqual({ status: 'done' });
    expect(handled).toHaveBeenCalledExactlyOnceWith('Ada');
  });

  test('gives back what was typed, except what is secret', async () => {
    const state = await greetAction(idleForm, formOf({ name: 'A', password: 'hush' }));
    expect(state).toMatchObject({ status: 'invalid', values: { name: 'A' } });
    expect(state).toHaveProperty('fieldErrors.name');
    expect(JSON.stringify(state)).not.toContain('hush');
    expect(handled).not.toHaveBeenCalled();
  });

  test('refuses a field that the form does not have', async () => {
    const state = await greetAction(idleForm, formOf({ name: 'Ada', role: 'admin' }));
    expect(state.status).toBe('invalid');
    expect(handled).not.toHaveBeenCalled();
  });

  test.each([['https://evil.test'], ['null'], [null]])('refuses the origin %s (P15)', async (origin) => {
    arriveAs({ origin });
    expect(await greetAction(idleForm, good)).toMatchObject({ status: 'error', code: 'wrong-origin' });
    expect(handled).not.toHaveBeenCalled();
  });

  test('stops an address that tries too often, and no other', async () => {
    arriveAs({ address: '192.0.2.7' });
    for (let tries = 0; tries < 10; tries += 1) await greetAction(idleForm, good);
    expect(await greetAction(idleForm, good)).toMatchObject({ status: 'error', code: 'rate-limited' });
    arriveAs({ address: '192.0.2.8' });
    expect(await greetAction(idleForm, good)).toEqual({ status: 'done' });
  });
});

describe('a portal without room (V11)', () => {
  test('says that many people are here, keeps what was typed and does nothing', async () => {
    arriveAs({ findsNoPlace: true });
    const state = await greetAction(idleForm, formOf({ name: 'Ada', password: 'hush' }));
    expect(state).toMatchObject({ status: 'error', code: 'busy', values: { name: 'Ada' } });
    expect(state).toHaveProperty('message', expect.stringContaining('More people are here'));
    expect(handled).not.toHaveBeenCalled();
  });

  test.each([
    ['a row is locked for long', Object.assign(new Error('lock timeout'), { code: '55P03' })],
    ['a statement runs too long', Object.assign(new Error('statement timeout'), { code: '57014' })],
    ['every connection is in use', new PoolBusyError()],
  ])('is told from a lost database when %s', async (_when, problem) => {
    const busyAction = formAction({ audience: 'anyone', limit: 'setup', schema }, () => {
      throw problem;
    });
    expect(await busyAction(idleForm, good)).toMatchObject({ code: 'busy', values: { name: 'Ada' } });
  });
});

describe('a person who makes new persons (P32)', () => {
  const limited = formAction(
    { audience: 'anyone', limit: 'start-assessment', schema },
    async () => undefined,
  );
  const personal = formAction({ audience: 'anyone', limit: 'report', schema }, async () => undefined);

  test('is counted by the address all the same', async () => {
    const { startCompany } = await import('../../support/company');
    for (let tries = 0; tries < 40; tries += 1)
      expect(await limited(idleForm, good)).toEqual({ status: 'done' });
    const { cookie } = await startCompany();
    arriveAs({ address: lastAddress(), cookies: { [cookie.name]: cookie.value } });
    expect(await limited(idleForm, good)).toMatchObject({ code: 'rate-limited' });
  });

  test('does not use up what a colleague at the same address may do', async () => {
    const { startCompany } = await import('../../support/company');
    const [one, other] = [await startCompany(), await startCompany()];
    const address = lastAddress();
    arriveAs({ address, cookies: { [one.cookie.name]: one.cookie.value } });
    for (let tries = 0; tries < 60; tries += 1)
      expect(await personal(idleForm, good)).toEqual({ status: 'done' });
    expect(await personal(idleForm, good)).toMatchObject({ code: 'rate-limited' });
    arriveAs({ address, cookies: { [other.cookie.name]: other.cookie.value } });
    expect(await personal(idleForm, good)).toEqual({ status: 'done' });
  });
});

test('what is no form is not read, and not said to have begun (P19)', async () => {
  const state = { actionBegun: false };
  const call = (form: unknown) => requestState.run(state, () => greetAction(idleForm, form as FormData));
  await expect(call({ name: 'Ada' })).rejects.toThrow(TypeError);
  expect(state.actionBegun).toBe(false);
  await call(good);
  expect(state.actionBegun).toBe(true);
});

describe('what a handler throws (P19)', () => {
  const acting = (fail: () => never) =>
    formAction({ audience: 'anyone', limit: 'setup', schema }, async () => fail());

  test('an expected refusal becomes a sentence', async () => {
    const action = acting(() => {
      throw new AppError('already-complete');
    });
    expect(await action(idleForm, good)).toMatchObject({ status: 'error', code: 'already-complete' });
  });

  test('a redirect and a bug pass through', async () => {
    await expect(acting(() => redirect('/'))(idleForm, good)).rejects.toThrow('NEXT_REDIRECT');
    const bug = acting(() => {
      throw new TypeError('planted');
    });
    await expect(bug(idleForm, good)).rejects.toThrow('planted');
  });
});

describe('an action for staff (P10)', () => {
  const manageAction = formAction(
    { audience: 'mail:read', limit: 'staff', schema },
    async ({ name }, { viewer }) => handled(`${name} by ${viewer.role}`),
  );
  const arriveAsStaff = async (role: 'viewer' | 'admin') => {
    const staff = await createStaff(role);
    arriveAs({ cookies: { [staff.cookie.name]: staff.cookie.value } });
    return staff;
  };

  test('is not there for strangers', async () => {
    expect(await manageAction(idleForm, good)).toMatchObject({ status: 'error', code: 'not-found' });
  });

  test('is not there for a role that may not know of it (C18)', async () => {
    await arriveAsStaff('viewer');
    expect(await manageAction(idleForm, good)).toMatchObject({ status: 'error', code: 'not-found' });
  });

  test('knows who is acting', async () => {
    await arriveAsStaff('admin');
    expect(await manageAction(idleForm, good)).toEqual({ status: 'done' });
    expect(handled).toHaveBeenCalledExactlyOnceWith('Ada by admin');
  });

  test('ends with the session', async () => {
    const { id } = await arriveAsStaff('admin');
    await sql('update "StaffSession" set revoked_at = now() where user_id = $1', [id]);
    expect(await manageAction(idleForm, good)).toMatchObject({ status: 'error', code: 'not-found' });
  });
});
