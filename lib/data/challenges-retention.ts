import 'server-only';
import { senderDays } from '@/lib/domain/challenge/challenge';
import type { Transaction } from './transaction';

/**
 * Erases who sent the challenges that were decided long enough ago, and to whom we wrote about them.
 * @param batchSize most rows of each table
 * @returns how many rows were emptied
 */
export async function eraseChallengeSenders(tx: Transaction, batchSize: number): Promise<number> {
  const senders = await tx.$executeRaw`
    UPDATE "ClaimChallenge" SET "sender_name" = '', "sender_email" = '' WHERE "id" IN (
      SELECT "id" FROM "ClaimChallenge"
       WHERE "decided_at" < now() - make_interval(days => ${senderDays}::int)
         AND ("sender_name" <> '' OR "sender_email" <> '') LIMIT ${batchSize})`;
  const mails = await tx.$executeRaw`
    UPDATE "MailMessage" SET "to_address" = '', "body" = '' WHERE "id" IN (
      SELECT "id" FROM "MailMessage"
       WHERE "kind" = 'challenge-decided' AND "created_at" < now() - make_interval(days => ${senderDays}::int)
         AND "status" <> 'queued' AND "to_address" <> '' LIMIT ${batchSize})`;
  return senders + mails;
}
