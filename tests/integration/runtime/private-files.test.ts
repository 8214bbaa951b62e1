import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { closeToOthers } from '@/scripts/start/keep-private';
import { skipBecause } from '@/tests/support/skip-because';

import { makeDataFolder } from './data-folder';

const modeOf = (item: string) => statSync(item).mode & 0o777;
const root = path.resolve(import.meta.dirname, '../../..');

/** Runs a few lines of our scripts in a process of their own. */
function runLines(lines: string) {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', lines], {
    cwd: root,
  });
}

it('P48: what the launcher, and a program it starts, writes is for its owner alone', async () => {
  const folder = makeDataFolder();
  await runLines(`
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { execFileSync } from 'node:child_process';
    import { keepFilesPrivate } from './scripts/start/keep-private.ts';
    keepFilesPrivate();
    mkdirSync('${folder}/built');
    writeFileSync('${folder}/built/key.json', '{}');
    execFileSync('touch', ['${folder}/built/by-a-child']);
  `);
  expect(modeOf(path.join(folder, 'built'))).toBe(0o700);
  expect(modeOf(path.join(folder, 'built/key.json'))).toBe(0o600);
  expect(modeOf(path.join(folder, 'built/by-a-child'))).toBe(0o600);
});

it('P48: a build that an earlier version left open is closed to others, links untouched', () => {
  const folder = makeDataFolder();
  const build = path.join(folder, '.next');
  const outside = path.join(folder, 'outside');
  mkdirSync(path.join(build, 'cache'), { recursive: true });
  writeFileSync(path.join(build, 'cache/.rscinfo'), '{}');
  writeFileSync(path.join(build, 'run.sh'), '');
  writeFileSync(outside, '');
  symlinkSync(outside, path.join(build, 'link'));
  for (const [item, mode] of [
    ['.next', 0o755],
    ['.next/cache', 0o755],
    ['.next/cache/.rscinfo', 0o644],
    ['.next/run.sh', 0o755],
    ['outside', 0o644],
  ] as const)
    chmodSync(path.join(folder, item), mode);
  closeToOthers(build);
  expect(modeOf(build)).toBe(0o700);
  expect(modeOf(path.join(build, 'cache'))).toBe(0o700);
  expect(modeOf(path.join(build, 'cache/.rscinfo'))).toBe(0o600);
  expect(modeOf(path.join(build, 'run.sh'))).toBe(0o700);
  expect(modeOf(outside)).toBe(0o644);
});

it('H04: a user id without a name is told what to do before PostgreSQL is tried', async (context) => {
  skipBecause(context, process.getuid?.() !== 0, 'only root can become another user');
  // A process of its own, because this one must stay who it is.
  const refused = runLines(`
    import { databaseUser } from './scripts/database/database-user.ts';
    process.setgid(54321);
    process.setuid(54321);
    databaseUser([]);
  `);
  await expect(refused).rejects.toThrow(/runs as user id 54321, which has no name on this system/u);
  await expect(refused).rejects.toThrow(/or set DATABASE_URL to a PostgreSQL server of your own/u);
});
