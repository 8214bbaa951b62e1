import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';

import { startEmbeddedServer } from '@/scripts/database/embedded-server';
import { findRunningPostmaster } from '@/scripts/database/postmaster';
import { isAlive, waitUntilGone } from '@/scripts/start/process-info';

import { makeDataFolder } from './data-folder';
import { runProgram } from './run-program';

const holder = 'tests/integration/runtime/programs/hold-server.ts';

async function ask(url: string, statement: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}

describe('the embedded database (H05)', () => {
  it('starts in a new folder, is reached on the loopback with its password only, and keeps its data', async () => {
    const folder = makeDataFolder();
    const first = await startEmbeddedServer(folder);
    expect(first.found).toBe('nothing');
    await ask(first.url, 'create table kept (word text)');
    await ask(first.url, `insert into kept values ('still here')`);
    expect(
      await ask(
        first.url,
        `select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses,
                current_setting('password_encryption') as passwords, (select rolsuper from pg_roles where rolname = current_user) as super`,
      ),
    ).toEqual({ fsync: 'on', addresses: '127.0.0.1', passwords: 'scram-sha-256', super: false });
    const wrong = new URL(first.url);
    wrong.password = 'guessed';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(path.join(folder, 'postgres.json')).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startEmbeddedServer(folder);
    expect(second).toMatchObject({ found: 'stopped', port: first.port });
    expect(await ask(second.url, 'select word from kept')).toEqual({ word: 'still here' });
    await second.stop();
  });

  it('takes over the server that a killed launcher left behind, within ten seconds', async () => {
    const folder = makeDataFolder();
    const launcher = runProgram(holder, [], { DATA_DIR: folder });
    const [, pid] = await launcher.says(/holding (\d+)/);
    launcher.kill('SIGKILL');
    expect(await launcher.ended).toBe('SIGKILL');
    expect(isAlive(Number(pid))).toBe(true);

    const start = performance.now();
    const server = await startEmbeddedServer(folder);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(server).toMatchObject({ found: 'running', pid: Number(pid) });
    expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
    expect(isAlive(Number(pid))).toBe(false);
  });

  it('starts again after every process of the server was killed', async () => {
    const folder = makeDataFolder();
    const first = await startEmbeddedServer(folder);
    process.kill(first.pid, 'SIGKILL');
    expect(await waitUntilGone(first.pid, 5000)).toBe(true);
    const second = await startEmbeddedServer(folder);
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });
    await second.stop();
  });

  it('does not take a stranger that got the old process id for its server', async () => {
    const folder = makeDataFolder();
    const first = await startEmbeddedServer(folder);
    await first.stop();
    const directory = path.join(folder, 'postgres');
    // The id of this very process, which lives and is no database.
    writeFileSync(path.join(directory, 'postmaster.pid'), `${process.pid}\n${directory}\n0\n${first.port}\n`);
    expect(findRunningPostmaster(directory)).toBeNull();
    const second = await startEmbeddedServer(folder);
    expect(second.found).toBe('stopped');
    await second.stop();
  });

  it('moves to another port when its own was taken meanwhile', async () => {
    const folder = makeDataFolder();
    const first = await startEmbeddedServer(folder);
    await first.stop();
    const other = createServer().listen(first.port, '127.0.0.1');
    onTestFinished(() => void other.close());
    const second = await startEmbeddedServer(folder);
    expect(second.port).not.toBe(first.port);
    expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });
    await second.stop();
  });

  it('leaves no password and no half-made directory behind', async () => {
    const folder = makeDataFolder();
    const server = await startEmbeddedServer(folder);
    await server.stop();
    expect(existsSync(path.join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    const log = readFileSync(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).not.toContain(new URL(server.url).password);
  });
});
