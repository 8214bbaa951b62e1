import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import { findRunningPostmaster } from '@/scripts/database/postmaster';
import { stopServerProcess } from '@/scripts/database/server-process';

/**
 * A new data folder for one test. Afterwards the database that may run on it is stopped and the folder goes,
 * whatever became of the test.
 */
export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-runtime-'));
  onTestFinished(async () => {
    const running = findRunningPostmaster(path.join(folder, 'postgres'));
    if (running !== null) await stopServerProcess(running.pid);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }, 60_000);
  return folder;
}
