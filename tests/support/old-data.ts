import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { readMigrationFiles } from '@/scripts/database/migration-files';

const fixture = (ending: string) =>
  readFileSync(new URL(`../fixtures/data-of-2026-11-30.${ending}`, import.meta.url), 'utf8');

/** An assessment and the person who answers it, with its report if it is finished. */
type OldAssessment = { assessmentId: string; respondentId: string; reportId: string };

/** What the program that made the old data knew about it. */
export type OldData = OldAssessment & {
  privateToken: string;
  shareToken: string;
  revokedShareToken: string;
  repeated: OldAssessment;
  open: Omit<OldAssessment, 'reportId'>;
  staffEmail: string;
  leads: Record<'ranked' | 'lost', { leadId: string; reference: string }>;
  /** SHA-256 of each report as it was given out then, by id. */
  reports: Record<string, string>;
};

export const oldData = JSON.parse(fixture('json')) as OldData;

/** The migrations that the old version had; they were applied by Prisma's engine. */
export const oldMigrations = [
  '20261122190000_foundation',
  '20261125125258_repeats_and_peers',
  '20261125133808_claim_challenges',
];

/**
 * Empties a database and fills it as the version of 30 November 2026 (commit f0f8e95) left it, with the rows of
 * `_prisma_migrations` that Prisma's engine wrote. The rows were made by that version's own functions; only
 * when things end is moved on, because a test must not depend on the day.
 */
export async function loadOldData(client: pg.Client): Promise<void> {
  await client.query('drop schema public cascade; create schema public');
  for (const { name, script } of readMigrationFiles()) {
    if (oldMigrations.includes(name)) await client.query(script);
  }
  // The hashes of the audit log are a part of the data; the trigger would write others.
  await client.query('alter table "AuditLog" disable trigger "AuditLog_chain"');
  await client.query(fixture('sql'));
  await client.query('alter table "AuditLog" enable trigger "AuditLog_chain"');
  await client.query(`
    select setval('"AuditLog_seq"', (select max(seq) from "AuditLog"));
    select setval(pg_get_serial_sequence('"TimelineEntry"', 'id'), (select max(id) from "TimelineEntry"));
    update "ShareLink" set created_at = now(), expires_at = now() + interval '30 days';
    update "Assessment" set expires_at = now() + interval '30 days' where expires_at is not null`);
}
