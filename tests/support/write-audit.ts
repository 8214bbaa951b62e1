import { randomUUID } from 'node:crypto';
import { systemActor } from '@/lib/data/events/event-actor';
import { recordEvents } from '@/lib/data/events/record-event';
import { inTransaction } from '@/lib/data/transaction';

/** Writes entries to the audit log in one transaction: the first for this subject, the others for subjects of their own. */
export function writeAudit(subjectId: string, count = 1): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({
    kind: 'share-link.revoked' as const,
    subjectId: index === 0 ? subjectId : randomUUID(),
    data: {},
  }));
  return inTransaction((tx) => recordEvents(tx, systemActor, events));
}
