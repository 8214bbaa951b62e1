import 'server-only';
import { checkEvent, type EventKind, type EventOf, type MailedKind } from '@/lib/domain/events/event-kinds';
import type { MailDraft } from '../mail-messages';
import type { Transaction } from '../transaction';
import { auditSubscriber } from './audit-subscriber';
import type { EventActor } from './event-actor';
import type { Happening, Subscriber } from './happening';
import { mailSubscriber } from './mail-subscriber';
import { timelineSubscriber } from './timeline-subscriber';

/** The audit log is last: its trigger keeps a lock until the transaction ends. */
const subscribers: readonly Subscriber[] = [timelineSubscriber, mailSubscriber, auditSubscriber];

/** Kinds that a mail may tell of come with that mail, or with null for none. */
type EventArguments =
  [event: EventOf<MailedKind>, mail: MailDraft | null] | [event: EventOf<Exclude<EventKind, MailedKind>>];

/**
 * Records one event in the transaction of the change that it describes. Timeline, mail and audit log are written from
 * it and from nothing else (decision 0035). Call it once for a change, as its last statement.
 * @throws ZodError for data that the kind does not know
 */
export function recordEvent(
  tx: Transaction,
  actor: EventActor,
  ...[event, mail]: EventArguments
): Promise<void> {
  return tell(tx, { actor, events: [event], mail: mail ?? null });
}

/** Records several events of one change, none of which a mail tells of. As {@link recordEvent} otherwise. */
export function recordEvents(
  tx: Transaction,
  actor: EventActor,
  events: readonly EventOf<Exclude<EventKind, MailedKind>>[],
): Promise<void> {
  return tell(tx, { actor, events, mail: null });
}

async function tell(tx: Transaction, happening: Happening): Promise<void> {
  if (happening.events.length === 0) return;
  happening.events.forEach(checkEvent);
  for (const subscriber of subscribers) await subscriber(tx, happening);
}
