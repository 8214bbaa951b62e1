import 'server-only';
import { z } from 'zod';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { auditGuards } from '@/lib/shared/audit-guards';

/** Chains of the audit log (decision 0009). */
const chainCount = 16;

/** Where one chain ends: its last entry, and how many entries it has. Numbers are text, as JSON keeps them exact. */
export interface ChainHead {
  chain: number;
  seq: string;
  hash: string;
  entries: string;
}

const headsSchema = z
  .array(
    z.strictObject({
      chain: z
        .number()
        .int()
        .min(0)
        .max(chainCount - 1),
      seq: z
        .string()
        .max(18)
        .regex(/^\d{1,18}$/u),
      hash: z
        .string()
        .max(64)
        .regex(/^[0-9a-f]{64}$/u),
      entries: z
        .string()
        .max(18)
        .regex(/^\d{1,18}$/u),
    }),
  )
  .length(chainCount);

/**
 * What is wrong with the audit log.
 * - `changed`: an entry is not what was hashed
 * - `unlinked`: the entry before this one is not the one it was linked to
 * - `cut`: entries after this one are missing at the end of its chain
 * - `missing`: the entry at which the last checkpoint ended is gone or another one
 * - `signature`: the record of the last checkpoint does not fit its signature
 * - `forgotten`: the database does not have a checkpoint that this server remembers
 * - `unguarded`: a trigger that protects the log is off
 */
export const auditProblemKinds = [
  'changed',
  'unlinked',
  'cut',
  'missing',
  'signature',
  'forgotten',
  'unguarded',
] as const;
export type AuditProblemKind = (typeof auditProblemKinds)[number];

/** One problem. `at` is the number of an entry or of a check, or the name of a trigger. */
export interface AuditProblem {
  problem: AuditProblemKind;
  at: string;
}

/** What one step onward found. */
export interface ChainStep {
  heads: ChainHead[];
  /** Entries recomputed in this step. */
  checked: number;
  /** Whether every chain was followed to its end. */
  complete: boolean;
  problems: AuditProblem[];
}

/** The beginning of every chain. */
export function chainBeginnings(): ChainHead[] {
  return Array.from({ length: chainCount }, (_, chain) => ({
    chain,
    seq: '0',
    hash: '0'.repeat(64),
    entries: '0',
  }));
}

/** Reads stored heads; null when they are not what we store. */
export function readHeads(json: unknown): ChainHead[] | null {
  const parsed = headsSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** Entries of all chains together. */
export function countEntries(heads: readonly ChainHead[]): number {
  return heads.reduce((sum, head) => sum + Number(head.entries), 0);
}

interface ChainRow {
  chain: number;
  entries: bigint;
  seq: bigint | null;
  hash: string | null;
  problems: { seq: string; problem: 'changed' | 'unlinked' }[];
  /** Whether the entry we begin after is still there. */
  based: boolean;
  newestSeq: bigint | null;
  newestHash: string | null;
  headSeq: bigint | null;
  headHash: string | null;
  headEntries: bigint | null;
}

/**
 * Recomputes the audit log onward from known heads, and compares the end of each chain with what the trigger noted.
 * One statement sees one moment, so entries that are being written disturb nothing.
 * @param most entries of each chain that are recomputed at most; 0 only looks at the heads and the ends.
 */
export async function verifyOnward(heads: readonly ChainHead[], most: number): Promise<ChainStep> {
  const rows = await db.$queryRaw<ChainRow[]>`
    SELECT known."chain", verified."entries", verified."seq", verified."hash", verified."problems",
           known."seq" = 0 OR EXISTS (
             SELECT 1 FROM "AuditLog" base
              WHERE base."chain" = known."chain" AND base."seq" = known."seq" AND base."hash" = known."hash"
           ) AS "based",
           newest."seq" AS "newestSeq", newest."hash" AS "newestHash",
           head."seq" AS "headSeq", head."hash" AS "headHash", head."entries" AS "headEntries"
      FROM jsonb_to_recordset(${JSON.stringify(heads)}::jsonb)
           AS known("chain" smallint, "seq" bigint, "hash" text, "entries" bigint)
      LEFT JOIN "AuditHead" head ON head."chain" = known."chain"
      LEFT JOIN LATERAL (
        SELECT log."seq", log."hash" FROM "AuditLog" log
         WHERE log."chain" = known."chain" ORDER BY log."seq" DESC LIMIT 1
      ) newest ON true
     CROSS JOIN LATERAL audit_log_verify(known."chain", known."seq", known."hash", ${most}::int) verified
     ORDER BY known."chain"`;
  const steps = rows.map((row) => {
    const known = heads.find((head) => head.chain === row.chain) ?? raise('a chain nobody asked for');
    const entries = BigInt(known.entries) + row.entries;
    const head = { ...known, entries: String(entries) };
    if (row.seq !== null && row.hash !== null) Object.assign(head, { seq: String(row.seq), hash: row.hash });
    const complete = Number(row.entries) < most;
    return {
      head,
      checked: Number(row.entries),
      complete,
      problems: problemsOf(row, known, complete ? entries : null),
    };
  });
  return {
    heads: steps.map(({ head }) => head),
    checked: steps.reduce((sum, { checked }) => sum + checked, 0),
    complete: steps.every(({ complete }) => complete),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

/** @param entries how many the chain has, when it was followed to its end */
function problemsOf(row: ChainRow, known: ChainHead, entries: bigint | null): AuditProblem[] {
  const problems: AuditProblem[] = row.problems.map(({ seq, problem }) => ({ problem, at: seq }));
  if (!row.based) return [{ problem: 'missing', at: known.seq }, ...problems];
  const endsAsNoted =
    (row.newestSeq ?? 0n) === (row.headSeq ?? -1n) &&
    (row.newestHash ?? '0'.repeat(64)) === row.headHash &&
    (entries === null || entries === row.headEntries);
  if (!endsAsNoted) problems.push({ problem: 'cut', at: String(row.newestSeq ?? 0n) });
  return problems;
}

/** The triggers that are gone or switched off. */
export async function findMissingGuards(): Promise<AuditProblem[]> {
  const rows = await db.$queryRaw<{ table: string; name: string }[]>`
    SELECT relation.relname::text AS "table", trigger.tgname::text AS "name"
      FROM pg_trigger trigger JOIN pg_class relation ON relation.oid = trigger.tgrelid
     WHERE trigger.tgenabled IN ('O', 'A')
       AND relation.oid IN (to_regclass('"AuditLog"'), to_regclass('"AuditHead"'), to_regclass('"AuditCheck"'))
       AND trigger.tgname IN (${Prisma.join(auditGuards.map(([, name]) => name))})`;
  return auditGuards
    .filter(([table, name]) => !rows.some((row) => row.table === table && row.name === name))
    .map(([, name]) => ({ problem: 'unguarded', at: name }));
}

function raise(what: string): never {
  throw new Error(what);
}
