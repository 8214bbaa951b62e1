import 'server-only';

import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import type { RememberedCheckpoint } from '@/lib/data/audit-check';
import { env } from '@/lib/env';

const storedSchema = z.object({
  id: z
    .string()
    .max(18)
    .regex(/^\d{1,18}$/),
  signature: z
    .string()
    .max(64)
    .regex(/^[0-9a-f]{64}$/),
});

/** Beside the database and not in it: taking checkpoints out of the database does not take this one. */
function checkpointFile(): string {
  return path.join(env.DATA_DIR, 'audit-checkpoint.json');
}

/** The newest checkpoint of the audit log that this server wrote down; null when it wrote none. */
export async function readRememberedCheckpoint(): Promise<RememberedCheckpoint | null> {
  try {
    return storedSchema.parse(JSON.parse(await readFile(checkpointFile(), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`${checkpointFile()} cannot be read. Restore it from a backup, or delete it.`, {
      cause: error,
    });
  }
}

/** Writes a checkpoint down, whole or not at all. */
export async function rememberCheckpoint({ id, signature }: RememberedCheckpoint): Promise<void> {
  const draft = `${checkpointFile()}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify({ id, signature })}\n`, { mode: 0o600 });
  await rename(draft, checkpointFile());
}
