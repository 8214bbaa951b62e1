import 'server-only';
import type { EventKind, EventOf, PortalEvent } from '@/lib/domain/events/event-kinds';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from '../transaction';
import type { EventActor } from './event-actor';
import type { Happening } from './happening';

/** The lines that the timeline of a lead can have; the text catalogue has a sentence for each. */
export const timelineKinds = [
  'lead-received',
  'matched',
  'ranking-asked',
  'stage-changed',
  'note-added',
  'owner-changed',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

type TimelineLine = { kind: TimelineKind; data: Prisma.InputJsonObject };

/** What each kind of event adds to the timeline of its lead; null for what is not told there. */
const lines: {
  [Kind in EventKind]: ((event: EventOf<Kind>, actor: EventActor) => TimelineLine | null) | null;
} = {
  'lead.received': ({ data: { reportId, suspicion } }) => ({
    kind: 'lead-received',
    data: { source: reportId === null ? 'form' : 'report', ...(suspicion && { suspicion }) },
  }),
  // The portal ranks again whenever something changed; the page shows that, and the story would be full of it.
  'lead.ranked': ({ data: { because, ...counts } }) =>
    because === 'changed' ? null : { kind: 'matched', data: counts },
  'lead.ranking-asked': () => ({ kind: 'ranking-asked', data: {} }),
  'lead.stage-changed': ({ data }) => ({ kind: 'stage-changed', data }),
  'lead.taken': (_, { name = '' }) => ({ kind: 'owner-changed', data: { ownerName: name } }),
  'note.added': ({ data }) => ({ kind: 'note-added', data }),
  'assessment.started': null,
  'assessment.completed': null,
  'report.rerun': null,
  'share-link.created': null,
  'share-link.revoked': null,
  'challenge.received': null,
  'challenge.decided': null,
  'peers.counted': null,
  'staff.created': null,
  'staff.signed-in': null,
  'staff.sign-in-refused': null,
  'stranger.sign-in-refused': null,
  'staff.session-ended': null,
  'staff.sessions-ended': null,
  'audit.check-asked': null,
  'retention.ran': null,
};

/** Adds a line to the timeline of a lead for each event that is told there. */
export async function timelineSubscriber(tx: Transaction, { actor, events }: Happening): Promise<void> {
  const rows = events.flatMap((event) => {
    const line = lineOf(event, actor);
    return line ? [{ leadId: event.subjectId, actorName: actor.name ?? '', ...line }] : [];
  });
  if (rows.length > 0) await tx.timelineEntry.createMany({ data: rows });
}

function lineOf<Kind extends EventKind>(event: EventOf<Kind>, actor: EventActor): TimelineLine | null {
  const write = lines[(event as PortalEvent).kind] as
    ((event: EventOf<Kind>, actor: EventActor) => TimelineLine | null) | null;
  return write === null ? null : write(event, actor);
}
