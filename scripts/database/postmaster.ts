import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { commandLineOf, isAlive } from '../start/process-info';

export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** What a running (or killed) server wrote about itself into its data directory; null when there is nothing. */
export function readPostmaster(directory: string): Postmaster | null {
  const lines = readLines(path.join(directory, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
}

/**
 * The server that runs on this directory, if one does.
 *
 * A process id alone proves nothing, because ids are used again: the command line must name the program and
 * this very directory.
 *
 * @throws when the pid file names a living process that cannot be told apart from a server.
 */
export function findRunningPostmaster(directory: string): Postmaster | null {
  const postmaster = readPostmaster(directory);
  if (postmaster === null || !isAlive(postmaster.pid)) return null;
  const command = commandLineOf(postmaster.pid);
  if (command === null) {
    throw new Error(
      `Process ${postmaster.pid} may be a PostgreSQL server on ${directory}, but this system does not show its ` +
        'command line. Stop that process, then start again.',
    );
  }
  return command.includes('postgres') && command.includes(directory) ? postmaster : null;
}

/** Removes the pid file of a process that is gone, or whose id now belongs to something else. */
export function removeStalePidFile(directory: string): void {
  if (readPostmaster(directory) !== null && findRunningPostmaster(directory) === null) {
    rmSync(path.join(directory, 'postmaster.pid'), { force: true });
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
