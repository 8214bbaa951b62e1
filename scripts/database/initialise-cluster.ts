import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { PostgresBinaries } from '../start/postgres-binaries';
import { asDatabaseUser, type DatabaseUser } from './database-user';

const draftPrefix = 'postgres-new-';

/**
 * Makes a new, empty PostgreSQL data directory. It is built beside its final place and moved there when
 * complete, so a process killed half-way leaves nothing that looks like a database.
 *
 * Text is UTF-8 and sorts by code point, the same on every machine; passwords use SCRAM-SHA-256.
 */
export async function initialiseCluster(options: {
  binaries: PostgresBinaries;
  user: DatabaseUser;
  dataDirectory: string;
  directory: string;
  superuserPassword: string;
}): Promise<void> {
  removeDrafts(options.dataDirectory);
  const draft = path.join(options.dataDirectory, `${draftPrefix}${process.pid}`);
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, options.superuserPassword, { mode: 0o600, flag: 'wx' });
    for (const item of [draft, passwordFile]) giveTo(options.user, item);
    await run(
      options.binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--pwfile=${passwordFile}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      options.user,
    );
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, options.directory);
}

/** True when the directory holds a finished data directory of any version. */
export function isCluster(directory: string): boolean {
  return existsSync(path.join(directory, 'PG_VERSION'));
}

function removeDrafts(dataDirectory: string): void {
  for (const name of readdirSync(dataDirectory)) {
    if (name.startsWith(draftPrefix))
      rmSync(path.join(dataDirectory, name), { recursive: true, force: true });
  }
}

function giveTo(user: DatabaseUser, item: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(item, user.uid, user.gid);
}

function run(program: string, args: string[], user: DatabaseUser): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = asDatabaseUser(user, program, args);
    const child = spawn(command.program, command.args, {
      ...command.options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed with code ${code}:\n${output.trim()}`)),
    );
  });
}
