import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import pg from 'pg';
import { describe, expect, it } from 'vitest';

import { startEmbeddedServer } from '@/scripts/database/embedded-server';
import { prepareDatabase } from '@/scripts/database/prepare-database';
import { loadOldData, oldMigrations } from '@/tests/support/old-data';

import { makeDataFolder } from './data-folder';

/** As README says: with the owners of the files, because the database may run as a user of its own. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  execFileSync('cp', ['-a', from, to]);
}

/** Starts the database of a folder, does something with it, and stops it again. */
async function inDatabase<Result>(folder: string, work: (client: pg.Client, url: string) => Promise<Result>) {
  const server = await startEmbeddedServer(folder);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return await work(client, server.url);
  } finally {
    await client.end();
    await server.stop();
  }
}

/** Number of rows and a checksum of all of them, for each table. */
async function sumOfTables(client: pg.Client): Promise<Record<string, string>> {
  const tables = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(md5(row::text), '' order by md5(row::text)), '')) as sum
         from ${name} as row`,
    );
    sums[name] = rows[0]?.sum ?? '';
  }
  return sums;
}

describe('C26 P41 an upgrade is undone by the copy of the data folder', () => {
  it('gives every row back as it was, and can be upgraded again', async () => {
    const folder = makeDataFolder();
    const copy = makeDataFolder();

    const before = await inDatabase(folder, async (client) => {
      await loadOldData(client);
      return sumOfTables(client);
    });
    expect(Object.keys(before)).toContain('"Lead"');
    copyFolder(folder, copy);

    const upgraded = await inDatabase(folder, async (client, url) => {
      await prepareDatabase(url);
      return sumOfTables(client);
    });
    expect(upgraded).not.toEqual(before);

    copyFolder(copy, folder);
    await inDatabase(folder, async (client, url) => {
      expect(await sumOfTables(client)).toEqual(before);
      const { rows } = await client.query<{ name: string }>(
        'select migration_name as name from _prisma_migrations order by 1',
      );
      expect(rows.map(({ name }) => name)).toEqual(oldMigrations);
      const { applied } = await prepareDatabase(url);
      expect(applied.length).toBeGreaterThan(0);
    });
    expect(await inDatabase(folder, (client) => client.query('select 1'))).toMatchObject({ rowCount: 1 });
  });
});
