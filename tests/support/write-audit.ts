import { randomUUID } from 'node:crypto';
import { recordAudit } from '@/lib/data/audit';
import { inTransaction } from '@/lib/data/transaction';

/** Writes entries to the audit log in one transaction: the first for this subject, the others for subjects of their own. */
export function writeAudit(subjectId: string, count = 1): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) => ({
    action: 'test.done',
    subject: { kind: 'lead', id: index === 0 ? subjectId : randomUUID() },
    data: { index },
  }));
  return inTransaction((tx) => recordAudit(tx, { kind: 'system' }, entries));
}
