import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { db } from '@/lib/db';
import { KeyReusedError } from '@/lib/errors';
import { storedResult } from './stored-records';
import type { Transaction } from './transaction';

/** Which write this is a try of: who, what, and the key the form carried. */
export interface WriteAttempt {
  actor: string;
  action: string;
  key: string;
  /** What was asked for; the same key with another request is refused. */
  request: unknown;
}

/**
 * Runs `write` at most once per key and gives every retry the first result (security.md P36).
 * The key row and the write are one transaction; a try that runs at the same time waits for it.
 * @throws KeyReusedError when the key was used for another request.
 */
export async function writeOnce<Result extends Record<string, string>>(
  tx: Transaction,
  attempt: WriteAttempt,
  write: () => Promise<Result>,
): Promise<Result> {
  const fingerprint = createHash('sha256').update(canonicalJson(attempt.request)).digest('hex');
  const claimed = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("actor", "action", "key", "fingerprint", "result")
    VALUES (${attempt.actor}, ${attempt.action}, ${attempt.key}, ${fingerprint}, '{}'::jsonb)
    ON CONFLICT DO NOTHING`;
  const where = { actor_action_key: { actor: attempt.actor, action: attempt.action, key: attempt.key } };
  if (claimed === 0) {
    const earlier = await tx.idempotencyKey.findUniqueOrThrow({ where });
    const first = storedResult.parse(earlier.result);
    if (earlier.fingerprint !== fingerprint) throw new KeyReusedError(first);
    return first as Result;
  }
  const result = await write();
  await tx.idempotencyKey.update({ where, data: { result } });
  return result;
}

/**
 * Whether a write with this key is stored, whoever made it. A retry of it gets the stored answer, so it must not run
 * into a limit first.
 */
export async function isWritten(action: string, key: string): Promise<boolean> {
  const found = await db.idempotencyKey.findFirst({ where: { key, action }, select: { action: true } });
  return found !== null;
}
