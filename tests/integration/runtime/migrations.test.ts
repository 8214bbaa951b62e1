import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';

import { markApplied } from '@/scripts/database/mark-applied';
import { prepareDatabase } from '@/scripts/database/prepare-database';
import { testDatabaseUrl } from '@/tests/support/db';

import { makeDataFolder } from './data-folder';
import { runProgram } from './run-program';

const program = 'tests/integration/runtime/programs/migrate-folder.ts';
const engine = 'tests/integration/runtime/programs/prisma-engine.ts';

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

/** What Prisma's own engine does with a folder, or thinks of the database. */
async function runEngine(folder: string, verb: 'apply' | 'diagnose'): Promise<unknown> {
  const running = runProgram(engine, [testDatabaseUrl(), folder, verb], {});
  expect(await running.ended, running.output()).toBe(0);
  return JSON.parse(running.output());
}

describe('migrations (H05)', () => {
  it('are applied once, with functions whose bodies hold semicolons', async () => {
    await client.query('drop schema gate');
    const folder = folderWith({ '1_gated': gated });
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['1_gated'] });
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [], resumed: [] });
    expect(await tables()).toEqual(['part_one', 'part_two']);
  });

  it('leave nothing of a migration whose process was killed half way, and go on at the next start', async () => {
    const folder = folderWith({ '0_before': 'create table part_zero (id int);', '1_gated': gated });
    const migrating = runProgram(program, [testDatabaseUrl(), folder], {});
    const pid = await sleeper();
    migrating.kill('SIGKILL');
    await client.query('select pg_terminate_backend($1, 5000)', [pid]);
    expect(await tables()).toEqual(['part_zero']);
    await client.query('drop schema gate');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['1_gated'] });
    expect(await tables()).toEqual(['part_one', 'part_two', 'part_zero']);
  });

  it('say that the connection was lost when the server ends it half way, and go on at the next start', async () => {
    const folder = folderWith({ '1_gated': gated });
    const migrating = runProgram(program, [testDatabaseUrl(), folder], {});
    await client.query('select pg_terminate_backend($1, 5000)', [await sleeper()]);
    expect(await migrating.ended).toBe(1);
    expect(migrating.output()).toMatch(/1_gated: .*terminat/);
    expect(migrating.output()).toContain('start again');
    await client.query('drop schema gate');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['1_gated'] });
  });

  it('wait until the server is done with a script whose sender was killed, and apply it again', async () => {
    const folder = folderWith({ '1_gated': gated.replace('pg_sleep(30)', 'pg_sleep(2)') });
    const migrating = runProgram(program, [testDatabaseUrl(), folder], {});
    await sleeper();
    migrating.kill('SIGKILL');
    await migrating.ended;
    await client.query('drop schema gate');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['1_gated'] });
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
      '2_bad': 'create table part_two (id int);\nselect missing from part_two;',
    });
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(
      /2_bad, line 2: column "missing" does not exist.*\n.*start again/,
    );
    expect(await tables()).toEqual(['part_one']);
    writeFileSync(path.join(folder, '2_bad', 'migration.sql'), 'create table part_two (id int);');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['2_bad'] });
  });

  it('leave the data as it was when the data does not fit, quote none of it, and go on when it is corrected', async () => {
    const folder = folderWith({ '1_people': 'create table part_people (email text not null);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    await client.query(`insert into part_people values ('a@example.org'), ('a@example.org'), ('')`);
    const scripts = {
      '2_checked': `delete from part_people where email = '';
create unique index on part_people (email);`,
    };
    for (const [name, script] of Object.entries(scripts)) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'migration.sql'), script);
    }
    const failed = prepareDatabase(testDatabaseUrl(), folder);
    await expect(failed).rejects.toThrow(/2_checked: could not create unique index/);
    await expect(failed).rejects.toThrow(/the version from before the upgrade still runs on it/);
    await expect(failed).rejects.not.toThrow(/example\.org/);
    // A second start fails the same way, and the failure stays one row, with its reason for support.
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(/2_checked/);
    expect((await client.query('select count(*)::int as people from part_people')).rows).toEqual([
      { people: 3 },
    ]);
    const { rows } = await client.query<{ logs: string }>(
      `select logs from "_prisma_migrations" where rolled_back_at is not null`,
    );
    expect(rows.map((row) => row.logs)).toEqual([expect.stringContaining('2_checked: could not create')]);
    await client.query(`delete from part_people where ctid = (select min(ctid) from part_people)`);
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: ['2_checked'] });
  });

  it('find a check that waits for the end of the transaction inside the migration that breaks it', async () => {
    const folder = folderWith({
      '1_tables': `create table part_one (id int primary key);
        create table part_two (one int references part_one deferrable initially deferred);
        insert into part_two values (7);`,
    });
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(/1_tables: .*foreign key/);
    expect(await tables()).toEqual([]);
  });

  it('refuse a database that a newer version has used, and only remark on a stray older migration', async () => {
    const folder = folderWith({ '2_good': 'create table part_one (id int);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    await client.query(`update "_prisma_migrations" set migration_name = '1_stray'`);
    const { remarks } = await prepareDatabase(testDatabaseUrl(), folderWith({ '2_next': 'select 1;' }));
    expect(remarks).toEqual([expect.stringContaining('1_stray')]);
    await client.query(
      `update "_prisma_migrations" set migration_name = '9_later' where migration_name = '1_stray'`,
    );
    await expect(
      prepareDatabase(testDatabaseUrl(), folderWith({ '2_next': 'select 1;', '3_more': 'select 2;' })),
    ).rejects.toThrow(/newer version .* applied 9_later.*restore the backup/);
  });

  it('refuse a database with tables of another program, and name them', async () => {
    await client.query('create table part_foreign (id int)');
    const folder = folderWith({ '1_good': 'create table part_one (id int);' });
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(/not ours \(part_foreign\)/);
    expect(await tables()).toEqual(['part_foreign']);
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

  it('go on where an engine of Prisma stopped, and an engine of Prisma goes on where they stopped', async () => {
    await client.query('drop schema gate');
    const scripts = { '1_first': 'create table part_one (id int);' };
    expect(await runEngine(folderWith(scripts), 'apply')).toEqual({ appliedMigrationNames: ['1_first'] });
    const more = folderWith({ ...scripts, '2_next': gated.replace('part_one', 'part_three') });
    expect(await prepareDatabase(testDatabaseUrl(), more)).toMatchObject({ applied: ['2_next'] });
    expect(await runEngine(more, 'apply')).toEqual({ appliedMigrationNames: [] });
    expect(await runEngine(more, 'diagnose')).toMatchObject({
      hasMigrationsTable: true,
      editedMigrationNames: [],
      failedMigrationNames: [],
      history: null,
    });
    const { rows } = await client.query(
      `select migration_name, applied_steps_count, logs, length(id) as id, finished_at >= started_at as finished
         from "_prisma_migrations" order by 1`,
    );
    const row = { applied_steps_count: 1, id: 36, finished: true };
    expect(rows).toMatchObject([
      { migration_name: '1_first', ...row },
      { migration_name: '2_next', ...row },
    ]);
  });

  it('apply a migration again that an earlier version of ours began and that a crash interrupted', async () => {
    const folder = folderWith({ '1_good': 'create table part_one (id int);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    await client.query('drop table part_one; update "_prisma_migrations" set finished_at = null');
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ resumed: ['1_good'] });
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [], resumed: [] });
  });

  it('name the way out when another tool applied a migration without recording its end', async () => {
    const folder = folderWith({ '1_good': 'create table part_one (id int);' });
    await prepareDatabase(testDatabaseUrl(), folder);
    await client.query('update "_prisma_migrations" set finished_at = null');
    await expect(prepareDatabase(testDatabaseUrl(), folder)).rejects.toThrow(
      /db:migrate -- --mark-applied 1_good/,
    );
    await markApplied(testDatabaseUrl(), '1_good', folder);
    expect(await prepareDatabase(testDatabaseUrl(), folder)).toMatchObject({ applied: [] });
    await expect(markApplied(testDatabaseUrl(), '1_good', folder)).rejects.toThrow(/already/);
  });
});
