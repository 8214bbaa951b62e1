import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';

import { checkServer, judgeServer } from '@/scripts/database/check-server';
import { findOffGuards } from '@/scripts/database/audit-guards';
import { prepareDatabase } from '@/scripts/database/prepare-database';
import { sql, testDatabaseUrl } from '@/tests/support/db';

const { adminUrl, ownerUrl } = inject('testServer');

async function asAdmin(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new, empty database that goes when the test is over. */
async function makeDatabase(properties: string): Promise<{ name: string; url: string }> {
  const name = `plumbline_odd_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template template0 ${properties}`);
  onTestFinished(() => asAdmin(`drop database if exists ${name} with (force)`));
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return { name, url: url.href };
}

describe('the database that DATABASE_URL names', () => {
  it('H04: is refused when it cannot store every name, with the statement that makes a better one', async () => {
    const { name, url } = await makeDatabase(`encoding 'LATIN1' locale_provider libc locale 'C'`);
    const refused = checkServer(url);
    await expect(refused).rejects.toThrow(`The database "${name}" stores text as LATIN1`);
    await expect(refused).rejects.toThrow(/CREATE DATABASE plumbline OWNER .* ENCODING 'UTF8'/u);
  });

  it('P45: gets a remark when the portal would be its superuser', () => {
    // The server of the tests does not keep what it acknowledges, which would be refused first.
    const settings = {
      version: '160004',
      fsync: 'on',
      full_page_writes: 'on',
      encoding: 'UTF8',
      role: 'acme',
    };
    expect(judgeServer({ ...settings, superuser: 'false' })).toEqual([]);
    expect(judgeServer({ ...settings, superuser: 'true' })).toEqual([
      expect.stringContaining('The role "acme" is a superuser'),
    ]);
  });

  it('H04: in which the role may make no tables, is named with the statements that give the right', async () => {
    const role = `plumbline_guest_${randomUUID().slice(0, 8)}`;
    await asAdmin(`create role "${role}" login password 'guest'`);
    onTestFinished(() => asAdmin(`drop role "${role}"`));
    const { name, url } = await makeDatabase('');
    const guest = new URL(url);
    guest.username = role;
    guest.password = 'guest';
    const refused = prepareDatabase(guest.href);
    await expect(refused).rejects.toThrow(`The database role "${role}" may not make tables`);
    await expect(refused).rejects.toThrow(`GRANT CREATE ON DATABASE "${name}" TO "${role}"`);
    await expect(refused).rejects.toThrow(`GRANT USAGE, CREATE ON SCHEMA "public" TO "${role}"`);
  });

  it('P45: is looked at for triggers that are off', async () => {
    expect(await findOffGuards(testDatabaseUrl())).toEqual([]);
    await sql('alter table "AuditLog" disable trigger "AuditLog_append_only"');
    await sql('drop trigger "AuditCheck_keep" on "AuditCheck"');
    expect(await findOffGuards(testDatabaseUrl())).toEqual(['AuditLog_append_only', 'AuditCheck_keep']);
  });
});
