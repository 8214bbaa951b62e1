import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import SetupPage from '@/app/setup/page';
import { createFirstAccountAction } from '@/app/setup/actions';
import { signInAction } from '@/app/sign-in/actions';
import { staffCookie } from '@/lib/auth/cookies';
import { getStaff } from '@/lib/auth/viewer';
import { idleForm } from '@/lib/shared/form-state';
import { issueSetupCode } from '@/scripts/start/setup-code';
import { sql, testDatabaseUrl } from '../../support/db';
import { arriveAs, cookies, formOf } from '../../support/request';

vi.mock('next/headers', () => import('../../support/request'));

/** Every statement that reaches the database while something runs, in order. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = query.mock.calls.map(([first]) => {
    const given: unknown = first;
    return typeof given === 'string' ? given : (given as { text: string }).text;
  });
  query.mockRestore();
  return texts;
}

const password = 'rhubarb lantern zeppelin wharf';
const ada = { name: 'Ada Byron', email: 'ada@plumb.test', password };
let code: string;

beforeAll(async () => {
  code = (await issueSetupCode(testDatabaseUrl())) ?? '';
});

const setUp = (changes: Record<string, string> = {}) =>
  createFirstAccountAction(idleForm, formOf({ ...ada, code, ...changes }));
const signIn = (changes: Record<string, string> = {}) =>
  signInAction(idleForm, formOf({ email: ada.email, password, next: '', ...changes }));

beforeEach(() => arriveAs());

describe('the first account (P48)', () => {
  test.each([
    ['a wrong code', { code: 'AAAA-AAAA-AAAA-AAAA' }, 'code'],
    ['a short password', { password: 'rhubarb wharf' }, 'password'],
    ['a common password', { password: 'Password1234567' }, 'password'],
    ['a password with the own name', { password: 'lantern byron wharf zeppelin' }, 'password'],
    ['a password with the product', { password: 'plumbline zeppelin wharf' }, 'password'],
    ['no name', { name: ' ' }, 'name'],
    ['no address', { email: 'ada' }, 'email'],
  ])(
    'is refused with %s, and what was typed comes back without the password',
    async (_what, changes, field) => {
      const state = await setUp(changes);
      const { password: _secret, ...typed } = { ...ada, code, ...changes };
      expect(state).toMatchObject({ status: 'invalid', fieldErrors: { [field]: expect.any(String) } });
      expect(state).toHaveProperty('values', typed);
      expect(await sql('select 1 from "User"')).toEqual([]);
    },
  );

  test('is made, hashed well (P1), and signed in at once', async () => {
    await expect(setUp()).rejects.toThrow('NEXT_REDIRECT');
    const [row] = await sql<{ hash: string }>('select password_hash as hash from "User"');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect((await cookies()).get(staffCookie.name)?.value).toBeTruthy();
    expect(await getStaff()).toMatchObject({ name: 'Ada Byron', role: 'admin' });
  });

  test('is the only one that is made this way', async () => {
    const { password: _secret, ...typed } = { ...ada, code, email: 'eve@plumb.test' };
    expect(await setUp({ email: 'eve@plumb.test' })).toMatchObject({ status: 'error', values: typed });
    expect(await sql('select count(*)::int from "User"')).toEqual([{ count: 1 }]);
  });

  test('leaves no page to open, but the second person gets the form back with what they typed', async () => {
    await expect(SetupPage()).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' });
    arriveAs({ sends: 'multipart/form-data' });
    expect(await SetupPage()).toMatchObject({ props: { title: 'Create the first account' } });
  });
});

describe('signing in', () => {
  test('sets the cookie and goes where one wanted to go, if that is a page of ours (P18)', async () => {
    for (const [next, target] of [
      ['', '/admin'],
      ['/admin/leads?stage=new', '/admin/leads?stage=new'],
      ['https://evil.test/admin', '/admin'],
      ['//evil.test', '/admin'],
      ['/\\evil.test', '/admin'],
    ] as const) {
      arriveAs();
      const failure: unknown = await signIn({ next }).catch((error: unknown) => error);
      expect(String((failure as { digest?: string }).digest)).toContain(`;${target};`);
      expect((await cookies()).get(staffCookie.name)?.value).toBeTruthy();
    }
  });

  test('takes the address in any case and the password to the letter (P24)', async () => {
    await expect(signIn({ email: ' ADA@Plumb.TEST ' })).rejects.toThrow('NEXT_REDIRECT');
    expect(await signIn({ password: `${password} ` })).toMatchObject({ status: 'error' });
  });

  test('says the same whatever was wrong, and never says the password back (P4)', async () => {
    const states = await Promise.all([
      signIn({ password: 'not the password at all' }),
      signIn({ email: 'nobody@plumb.test' }),
      signIn({ password: 'x'.repeat(900) }),
    ]);
    const [first] = states;
    for (const state of states) {
      expect(state).toMatchObject({ status: 'error', message: (first as { message: string }).message });
      expect(Object.keys((state as { values: object }).values)).toEqual(['email', 'next']);
    }
    expect((await cookies()).get(staffCookie.name)).toBeUndefined();
  });

  test('asks the database the same of a known, an unknown and a disabled account (P4)', async () => {
    const refused = async (email: string, typed: string) => {
      await sql('delete from "RateLimit"');
      const statements = await statementsOf(() => signIn({ email, password: typed }));
      // Whether the database answers is asked again after a while, by any form.
      return statements.filter((text) => text !== 'select 1');
    };
    const known = await refused(ada.email, 'not the password at all');
    expect(known.filter((text) => text.includes('"AuditLog"'))).toHaveLength(1);
    expect(await refused('unknown@plumb.test', 'not the password at all')).toEqual(known);
    expect(await refused('unknown@plumb.test', 'x'.repeat(900))).toEqual(known);
    expect(await refused(ada.email, 'x'.repeat(900))).toEqual(known);
    await sql('update "User" set disabled_at = now()');
    expect(await refused(ada.email, password)).toEqual(known);
    await sql('update "User" set disabled_at = null');
  });

  test('records a refusal of an unknown address without the address (P45)', async () => {
    await signIn({ email: 'stranger@plumb.test' });
    await signIn({ email: 'stranger@plumb.test' });
    const rows = await sql<{ subject_id: string }>(
      `select subject_id from "AuditLog" where subject_kind = 'sign-in-address' order by seq desc limit 2`,
    );
    expect(rows[0]?.subject_id).toMatch(/^[0-9a-f]{32}$/u);
    expect(rows[1]).toEqual(rows[0]);
  });

  test('is stopped for an account that is guessed at, from wherever (P3)', async () => {
    const email = 'guessed@plumb.test';
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => {
        arriveAs();
        return signIn({ email, password: 'a guess of some length' });
      }),
    );
    expect(outcomes.filter((state) => 'code' in state && state.code === 'rate-limited')).toHaveLength(7);
  });

  test('puts a wrong password on record, without it (P45)', async () => {
    await signIn({ password: 'not the password at all' });
    const rows = await sql('select * from "AuditLog" where action = \'staff.sign-in-refused\'');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('not the password');
  });
});
