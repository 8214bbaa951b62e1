import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunningPostmaster } from '@/scripts/database/postmaster';
import { stopServerProcess } from '@/scripts/database/server-process';
import { isAlive } from '@/scripts/start/process-info';

const prefix = 'plumbline-test-';

/** A new temporary folder that carries the id of this process, so that a later run can tell whose it was. */
export function makeRunFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Stops the database server of a run's folder, if one still runs there, and removes the folder. */
export async function removeRunFolder(folder: string): Promise<void> {
  const postmaster = findRunningPostmaster(join(folder, 'postgres'));
  if (postmaster) await stopServerProcess(postmaster.pid);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Cleans up after runs whose process was killed before it could do so itself. */
export async function removeAbandonedRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(/^plumbline-test-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(owner) && !isAlive(owner)) await removeRunFolder(join(tmpdir(), name));
  }
}
