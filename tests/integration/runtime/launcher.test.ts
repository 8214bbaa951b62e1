import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { AlreadyRunningError, takeInstanceLock } from '@/scripts/start/instance-lock';

import { makeDataFolder } from './data-folder';
import { runProgram } from './run-program';

const launcher = 'scripts/start/main.ts';

/** A server of this test's own on a free port, to be in the way. */
async function occupyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

describe('npm start refuses (H04, H08)', () => {
  const bad: [string, Record<string, string>, string[]][] = [
    ['a short secret', { AUTH_SECRET: 'short' }, ['AUTH_SECRET']],
    ['an example secret', { AUTH_SECRET: 'replace-me-with-32-random-bytes-please' }, ['AUTH_SECRET']],
    [
      'equal secrets',
      {
        AUTH_SECRET: 'q8Zr1Yx0vT7mK4nB6cD2fG5hJ9kL3pW8',
        PASSWORD_PEPPER: 'q8Zr1Yx0vT7mK4nB6cD2fG5hJ9kL3pW8',
      },
      ['PASSWORD_PEPPER'],
    ],
    ['plain http for the world', { APP_URL: 'http://portal.acme.org' }, ['APP_URL']],
    ['a port that is none', { PORT: 'many' }, ['PORT']],
    ['another kind of database', { DATABASE_URL: 'mysql://a@b/c' }, ['DATABASE_URL']],
    ['several things at once', { PORT: '0', WORKER: 'x', SMTP_URL: 'y' }, ['PORT', 'SMTP_URL', 'WORKER']],
  ];
  it.each(bad)('%s: one line per problem, exit code 1, nothing started', async (_name, variables, names) => {
    const folder = makeDataFolder();
    const program = runProgram(launcher, [], { DATA_DIR: folder, ...variables });
    expect(await program.ended).toBe(1);
    const lines = program.output().trim().split('\n');
    expect(lines.map((line) => /^Environment: (\w+): ./.exec(line)?.[1])).toEqual(names);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a taken port, and says which and by what', async () => {
    const folder = makeDataFolder();
    const port = await occupyPort();
    const program = runProgram(launcher, [], { DATA_DIR: folder, PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`Port ${port} is taken by process ${process.pid} (`);
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  });

  it('a folder on which it already runs, and says who runs there', async () => {
    const folder = makeDataFolder();
    const holder = runProgram('tests/integration/runtime/programs/hold-lock.ts', [], { DATA_DIR: folder });
    await holder.says(/locked/);
    const program = runProgram(launcher, [], { DATA_DIR: folder, PORT: '4998' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`process ${holder.pid}, http://localhost:4999`);
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  });

  it('a database that is not there', async () => {
    const folder = makeDataFolder();
    const program = runProgram(launcher, [], {
      DATA_DIR: folder,
      PORT: '4997',
      DATABASE_URL: process.env.DATABASE_URL?.replace(/[^/]+$/, 'no_such_database') ?? '',
    });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('cannot be reached: database "no_such_database" does not exist');
  });
});

describe('the lock on a data folder (H04)', () => {
  it('is held by one, and free again when its holder is killed', async () => {
    const folder = makeDataFolder();
    const holder = runProgram('tests/integration/runtime/programs/hold-lock.ts', [], { DATA_DIR: folder });
    await holder.says(/locked/);
    await expect(takeInstanceLock(folder, 'second')).rejects.toThrow(AlreadyRunningError);
    holder.kill('SIGKILL');
    await holder.ended;
    const release = await takeInstanceLock(folder, 'third');
    await release();
  });
});
