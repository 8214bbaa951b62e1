import 'server-only';

import { heldDays } from '@/lib/domain/lead/stage';
import { systemActor } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { eraseChallengeSenders } from './challenges-retention';
import { inTransaction, type Transaction } from './transaction';

/** How many rows of each kind one run took away. */
export interface RetentionReport {
  assessments: number;
  idempotencyKeys: number;
  rateLimits: number;
  mailBodies: number;
  staffSessions: number;
  challengeSenders: number;
  heldLeads: number;
}

/** Rows per statement, so that each stays short and locks little. */
const batchSize = 500;

/**
 * Removes what has been kept long enough: assessments past their date unless a lead holds them, requests that were held
 * back as spam after 14 days, answers to retries after 72 hours, counters that ran out, the text of mails 90 days after
 * sending or writing, sessions 30 days after
 * their end, and who sent a challenge 90 days after its decision. All dates are judged by the database's clock.
 * A second run right after removes nothing.
 */
export async function removeExpired(): Promise<RetentionReport> {
  const report: RetentionReport = {
    heldLeads: await inBatches(oldHeldLeads),
    assessments: await inBatches(expiredAssessments),
    idempotencyKeys: await inBatches(oldIdempotencyKeys),
    rateLimits: await inBatches(staleRateLimits),
    mailBodies: await inBatches(oldMailBodies),
    staffSessions: await inBatches(endedSessions),
    challengeSenders: await inBatches((tx) => eraseChallengeSenders(tx, batchSize)),
  };
  if (Object.values(report).some((count) => count > 0)) {
    await inTransaction((tx) =>
      recordEvent(tx, systemActor, { kind: 'retention.ran', subjectId: 'retention', data: { ...report } }),
    );
  }
  return report;
}

async function inBatches(remove: (tx: Transaction) => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await inTransaction(remove);
    total += count;
    if (count < batchSize) return total;
  }
}

const expiredAssessments = (tx: Transaction) => tx.$executeRaw`
  DELETE FROM "Assessment" WHERE "id" IN (
    SELECT assessment."id" FROM "Assessment" assessment
     WHERE assessment."expires_at" < now()
       AND NOT EXISTS (SELECT 1 FROM "Lead" lead WHERE lead."assessment_id" = assessment."id")
     LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)`;

/** The company and the person go with the request; each request has its own. */
const oldHeldLeads = (tx: Transaction) => tx.$executeRaw`
  WITH old AS (
    SELECT "id", "contact_id", "organisation_id" FROM "Lead"
     WHERE "stage" = 'held' AND "created_at" < now() - make_interval(days => ${heldDays}::int)
     LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
  ), leads AS (DELETE FROM "Lead" WHERE "id" IN (SELECT "id" FROM old))
  , contacts AS (DELETE FROM "Contact" WHERE "id" IN (SELECT "contact_id" FROM old))
  DELETE FROM "Organisation" WHERE "id" IN (SELECT "organisation_id" FROM old)`;

const oldIdempotencyKeys = (tx: Transaction) => tx.$executeRaw`
  DELETE FROM "IdempotencyKey" WHERE ctid IN (
    SELECT ctid FROM "IdempotencyKey" WHERE "created_at" < now() - interval '72 hours' LIMIT ${batchSize})`;

const staleRateLimits = (tx: Transaction) => tx.$executeRaw`
  DELETE FROM "RateLimit" WHERE "key" IN (
    SELECT "key" FROM "RateLimit" WHERE "expire" < (extract(epoch FROM now()) * 1000)::bigint LIMIT ${batchSize})`;

const oldMailBodies = (tx: Transaction) => tx.$executeRaw`
  UPDATE "MailMessage" SET "body" = '' WHERE "id" IN (
    SELECT "id" FROM "MailMessage"
     WHERE "status" IN ('sent', 'written') AND COALESCE("sent_at", "created_at") < now() - interval '90 days'
       AND "body" <> '' LIMIT ${batchSize})`;

const endedSessions = (tx: Transaction) => tx.$executeRaw`
  DELETE FROM "StaffSession" WHERE "id" IN (
    SELECT "id" FROM "StaffSession" WHERE "expires_at" < now() - interval '30 days' LIMIT ${batchSize})`;
