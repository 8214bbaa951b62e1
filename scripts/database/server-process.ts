import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { isAlive, signal, waitUntilGone } from '../start/process-info';
import { asDatabaseUser, type DatabaseUser } from './database-user';
import { readPostmaster } from './postmaster';

const largestLog = 10 * 1024 * 1024;

/** Why a server did not start: the last lines it wrote. */
export class ServerStartError extends Error {}

/**
 * Starts the server program and waits until it accepts connections.
 *
 * It runs in a process group of its own, so that Ctrl-C in a terminal reaches only the launcher, which stops
 * things in order; its output goes to a file, so that it does not depend on the launcher being alive.
 *
 * @returns the process id.
 * @throws {ServerStartError} with the server's own words when it gives up or takes too long.
 */
export async function startServerProcess(options: {
  program: string;
  user: DatabaseUser;
  directory: string;
  logFile: string;
  settings: Record<string, string>;
  milliseconds: number;
}): Promise<number> {
  const before = startLog(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
  const parameters = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = asDatabaseUser(options.user, options.program, ['-D', options.directory, ...parameters]);
  const child = spawn(command.program, command.args, {
    ...command.options,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const end = Date.now() + options.milliseconds;
  for (;;) {
    const postmaster = readPostmaster(options.directory);
    if (child.pid !== undefined && postmaster?.pid === child.pid && postmaster.ready) return child.pid;
    if (ended || Date.now() > end) {
      if (child.pid !== undefined && isAlive(child.pid)) await stopServerProcess(child.pid);
      throw new ServerStartError(lastLines(options.logFile, before));
    }
    await delay(15);
  }
}

/**
 * Stops a server: first "fast" (running transactions are rolled back, everything is written out), after 15
 * seconds "immediate" (the next start recovers from the log). Nothing acknowledged is lost either way.
 */
export async function stopServerProcess(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, 15_000)) return;
  signal(pid, 'SIGQUIT');
  if (await waitUntilGone(pid, 5_000)) return;
  throw new Error(`PostgreSQL (process ${pid}) does not stop. Nothing was removed; stop it by hand.`);
}

/** Keeps one older log file, so that the log cannot fill the disk. Returns where this run's part begins. */
function startLog(file: string): number {
  if (!existsSync(file)) return 0;
  const { size } = statSync(file);
  if (size < largestLog) return size;
  renameSync(file, `${file}.old`);
  return 0;
}

function lastLines(file: string, from: number): string {
  return readFileSync(file).subarray(from).toString('utf8').trim().split('\n').slice(-8).join('\n');
}
