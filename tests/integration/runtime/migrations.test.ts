import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';

import { prepareDatabase } from '@/scripts/database/prepare-database';
import { testDatabaseUrl } from '@/tests/support/db';

import { makeDataFolder } from './data-folder';
import { runProgram } from './run-program';

const program = 'tests/integration/runtime/programs/migrate-folder.ts';

/** Waits as long as the schema `gate` is there. */
const gated = `
create table part_one (id int);
create function after_semicolon() returns int language plpgsql as $$ begin perform 1; return 2; end; $$;
do $$ begin if to_regnamespace('gate') is not null then perform pg_sleep(30); end if; end; $$;
create table part_two (id int);`;

let client: pg.Client;

beforeEach(async () => {
  client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  // This file's own database, emptied: the tests bring their own migrations.
  await client.query(
    'drop schema public cascade; drop schema if exists gate cascade; create schema public; create schema gate',
  );
  return () => client.end();
});

function folderWith(scripts: Record<string, string>): string {
  const folder = makeDataFolder();
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'migration.sql'), script);
  }
  return folder;
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename like 'part%' order by 1`,
  );
  return rows.map((row) => row.name);
}

/** Resolves with the server process that sleeps inside the migration. */
async function sleeper(): Promise<number> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    );
    if (rows[0] !== undefined) return rows[0].pid;
  }
}

describe('migrations (H05)', () => {
  it('are applied once, with functions whose bodies hold semicolons', async () => {
    await client.query('drop schema gate');
    const folder = folderWith({ '1_gated': gated });
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['1_gated'] });
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [], resumed: [] });
    expect(await tables()).toEqual(['part_one', 'part_two']);
  });

  it('leave nothing of a migration that was cut off, and resume it', async () => {
    const folder = folderWith({ '1_gated': gated });
    const migrating = runProgram(program, [testDatabaseUrl(), folder], {});
    const pid = await sleeper();
    migrating.kill('SIGKILL');
    await client.query('select pg_terminate_backend($1, 5000)', [pid]);
    expect(await tables()).toEqual([]);
    await client.query('drop schema gate');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({
      applied: ['1_gated'],
      resumed: ['1_gated'],
    });
    expect(await tables()).toEqual(['part_one', 'part_two']);
  });

  it('wait for a script whose sender was killed but which the server still runs', async () => {
    const folder = folderWith({ '1_gated': gated.replace('pg_sleep(30)', 'pg_sleep(2)') });
    const migrating = runProgram(program, [testDatabaseUrl(), folder], {});
    await sleeper();
    migrating.kill('SIGKILL');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [] });
    expect(await tables()).toEqual(['part_one', 'part_two']);
  });

  it('are applied by one of two that start together', async () => {
    await client.query('drop schema gate');
    const folder = folderWith({ '1_gated': gated });
    const both = [1, 2].map(() => runProgram(program, [testDatabaseUrl(), folder], {}));
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
    expect(await tables()).toEqual(['part_one', 'part_two']);
  });

  it('say what is wrong with a script, keep nothing of it, and go on when it is corrected', async () => {
    const folder = folderWith({
      '1_good': 'create table part_one (id int);',
      '2_bad': 'create table part_two (id int); select 1/0;',
    });
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(/2_bad: division by zero/);
    expect(await tables()).toEqual(['part_one']);
    writeFileSync(path.join(folder, '2_bad', 'migration.sql'), 'create table part_two (id int);');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['2_bad'] });
  });

  it('refuse a file that was changed after it had been applied', async () => {
    const folder = folderWith({ '1_good': 'create table part_one (id int);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    writeFileSync(path.join(folder, '1_good', 'migration.sql'), 'create table part_one (id bigint);');
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(
      /changed after .* applied: 1_good/,
    );
  });

  it('accept a file whose line ends git has changed', async () => {
    const folder = folderWith({ '1_good': 'create table part_one (\n id int\n);\n' });
    await prepareDatabase(testDatabaseUrl(), folder);
    writeFileSync(
      path.join(folder, '1_good', 'migration.sql'),
      'create table part_one (\r\n id int\r\n);\r\n',
    );
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [] });
  });

  it('name the way out when another tool applied a migration without recording its end', async () => {
    const folder = folderWith({ '1_good': 'create table part_one (id int);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    await client.query('update "_prisma_migrations" set finished_at = null');
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(
      /db:migrate -- --mark-applied 1_good/,
    );
  });
});
