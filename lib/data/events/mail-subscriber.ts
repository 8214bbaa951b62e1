import 'server-only';
import { queueMail } from '../mail-messages';
import type { Transaction } from '../transaction';
import type { Happening } from './happening';

/** Queues the mail that tells a person outside the house of an event. */
export async function mailSubscriber(tx: Transaction, { mail }: Happening): Promise<void> {
  if (mail) await queueMail(tx, mail);
}
