import 'server-only';

import { checkAuditLog } from '@/lib/data/audit-check';
import type { JobPayloads } from '@/lib/data/enqueue-job';
import { log } from '@/lib/log';

import { readRememberedCheckpoint, rememberCheckpoint } from './remembered-checkpoint';

/**
 * Checks the audit log, each night onward from the last checkpoint. A good result is written down twice more, where
 * the database does not reach: in a file of this server and in its log (security.md P45).
 */
export async function checkAudit({ everything }: JobPayloads['audit-check']): Promise<void> {
  const remembered = await readRememberedCheckpoint();
  const check = await checkAuditLog({ everything, remembered });
  const { id, whole, entries, signature, problemCount, problems } = check;
  if (problemCount > 0) {
    log.error({ audit: { id, whole, entries, problemCount, problems } }, 'audit log does not verify');
    return;
  }
  await rememberCheckpoint(check);
  log.info({ audit: { id, whole, entries, signature } }, 'audit log verified');
}
