import type { PortalEvent } from '@/lib/domain/events/event-kinds';
import type { MailDraft } from '../mail-messages';
import type { Transaction } from '../transaction';
import type { EventActor } from './event-actor';

/** Events of one transaction, with who caused them and the mail that tells of them. */
export interface Happening {
  actor: EventActor;
  events: readonly PortalEvent[];
  mail: MailDraft | null;
}

/** Draws its own rows from what happened, in the transaction of the change. */
export type Subscriber = (tx: Transaction, happening: Happening) => Promise<void>;
