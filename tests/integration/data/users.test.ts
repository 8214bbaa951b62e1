import { afterEach, describe, expect, test } from 'vitest';
import { createFirstAccount, getSignInAccount, isSetupOpen } from '@/lib/data/users';
import { issueSetupCode } from '@/scripts/start/setup-code';
import { sql, testDatabaseUrl } from '../../support/db';

const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA';
const account = (email = 'ada@plumb.test') => ({ email, name: 'Ada', passwordHash });

async function newCode(): Promise<string> {
  const code = await issueSetupCode(testDatabaseUrl());
  if (!code) throw new Error('No code was issued.');
  return code;
}

afterEach(async () => {
  await sql('delete from "User"');
  await sql('delete from "SetupCode"');
});

describe('the first account (P48)', () => {
  test('is an administrator, made with the code from the console, and closes the door', async () => {
    expect(await isSetupOpen()).toBe(true);
    const { userId } = await createFirstAccount(await newCode(), account());
    expect(await isSetupOpen()).toBe(false);
    expect(await sql('select role from "User" where id = $1', [userId])).toEqual([{ role: 'admin' }]);
    expect(await sql('select 1 from "SetupCode"')).toEqual([]);
    expect(await issueSetupCode(testDatabaseUrl())).toBeNull();
    const path = await sql('select actor_kind, action from "AuditLog" where subject_id = $1', [userId]);
    expect(path).toEqual([{ actor_kind: 'system', action: 'staff.created' }]);
  });

  test('takes the code without hyphens and in small letters', async () => {
    const typed = (await newCode()).replaceAll('-', '').toLowerCase();
    await expect(createFirstAccount(typed, account())).resolves.toHaveProperty('userId');
  });

  test.each(['', '0000-0000-0000-0000', '🦀'])('refuses the code "%s"', async (code) => {
    await newCode();
    await expect(createFirstAccount(code, account())).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await isSetupOpen()).toBe(true);
  });

  test('refuses an earlier code and one that ran out', async () => {
    const earlier = await newCode();
    const code = await newCode();
    await expect(createFirstAccount(earlier, account())).rejects.toMatchObject({ code: 'not-allowed' });
    await sql('update "SetupCode" set expires_at = now() - interval \'1 second\'');
    await expect(createFirstAccount(code, account())).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('is one, however many try at the same time', async () => {
    const code = await newCode();
    const tries = Array.from({ length: 8 }, (_, number) =>
      createFirstAccount(code, account(`ada${number}@plumb.test`)),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await sql('select count(*)::int from "User"')).toEqual([{ count: 1 }]);
  });
});

test('an account that is disabled cannot be signed in to (P5)', async () => {
  const { userId } = await createFirstAccount(await newCode(), account('grace@plumb.test'));
  expect(await getSignInAccount('grace@plumb.test')).toMatchObject({ id: userId });
  await sql('update "User" set disabled_at = now() where id = $1', [userId]);
  expect(await getSignInAccount('grace@plumb.test')).toBeNull();
  expect(await getSignInAccount('nobody@plumb.test')).toBeNull();
});
