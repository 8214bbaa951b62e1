import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { AuditCheck as AuditCheckRow } from '@/lib/generated/prisma/client';
import {
  auditProblemKinds,
  chainBeginnings,
  countEntries,
  findMissingGuards,
  readHeads,
  verifyOnward,
  type AuditProblem,
  type ChainHead,
} from './audit-chain';
import { inTransaction, type Transaction } from './transaction';

/** Entries of each chain that one statement recomputes; it stays far below the time a statement may take. */
const entriesPerStep = 1_000;
/** Problems that are kept by name; one is enough to know, and their number is kept as well. */
const keptProblems = 20;
/** Every entry is recomputed this often; in between, only those after the last checkpoint. */
const wholeCheckDays = 7;

/** A checkpoint as a place outside the database remembers it. */
export interface RememberedCheckpoint {
  id: string;
  signature: string;
}

/** What a check of the audit log found. */
export interface AuditCheck {
  id: string;
  at: Date;
  /** Whether every entry was recomputed. */
  whole: boolean;
  /** Entries of the log at that time. */
  entries: number;
  heads: ChainHead[];
  problemCount: number;
  /** The first few of them. */
  problems: AuditProblem[];
  signature: string;
}

/** How a check is made. */
export interface AuditCheckOrder {
  /** A person asked for everything to be checked again: earlier checkpoints are not relied on, and not compared. */
  everything: boolean;
  /** The newest checkpoint that the server itself remembers. */
  remembered: RememberedCheckpoint | null;
}

/**
 * Checks the audit log and stores what was found (N21): onward from the last checkpoint, or everything when that is
 * some days ago, when the checkpoint cannot be relied on, or when a person asked for it.
 */
export async function checkAuditLog({ everything, remembered }: AuditCheckOrder): Promise<AuditCheck> {
  const base = everything ? null : await getCheckpoint();
  const problems = everything ? [] : await problemsOfBase(base, remembered);
  const relied = base !== null && !problems.some(({ problem }) => problem === 'signature');
  const whole = !relied || (await lastWholeCheckIsOld());
  // Also a check of everything compares with where the last checkpoint ended.
  if (whole && relied) problems.push(...(await verifyOnward(base.heads, 0)).problems);
  let heads = whole ? chainBeginnings() : base.heads;
  for (let complete = false; !complete;) {
    const step = await verifyOnward(heads, entriesPerStep);
    problems.push(...step.problems);
    ({ heads, complete } = step);
  }
  problems.push(...(await findMissingGuards()));
  const found = withoutRepeats(problems);
  return storeCheck({ whole, entries: countEntries(heads), heads, problems: found });
}

/** The newest check without problems; the next one begins where it ended. */
export async function getCheckpoint(): Promise<AuditCheck | null> {
  const row = await db.auditCheck.findFirst({ where: { problemCount: 0 }, orderBy: { id: 'desc' } });
  return row && readCheck(row);
}

/** The newest check, whatever it found. */
export async function getLastCheck(): Promise<AuditCheck | null> {
  const row = await db.auditCheck.findFirst({ orderBy: { id: 'desc' } });
  return row && readCheck(row);
}

/** Whether a check is as it was stored: signed with a key that the database does not have. */
export async function isSigned(check: AuditCheck): Promise<boolean> {
  const before = await db.auditCheck.findFirst({
    where: { id: { lt: BigInt(check.id) } },
    orderBy: { id: 'desc' },
    select: { signature: true },
  });
  const expected = signatureOf(check, before?.signature ?? '');
  return timingSafeEqual(Buffer.from(expected), Buffer.from(check.signature));
}

async function problemsOfBase(
  base: AuditCheck | null,
  remembered: RememberedCheckpoint | null,
): Promise<AuditProblem[]> {
  const problems: AuditProblem[] = [];
  if (base && !(await isSigned(base))) problems.push({ problem: 'signature', at: base.id });
  if (remembered && !(await isKept(remembered))) problems.push({ problem: 'forgotten', at: remembered.id });
  return problems;
}

async function isKept({ id, signature }: RememberedCheckpoint): Promise<boolean> {
  return (await db.auditCheck.count({ where: { id: BigInt(id), signature } })) > 0;
}

async function lastWholeCheckIsOld(): Promise<boolean> {
  const recent = await db.auditCheck.count({
    where: { whole: true, problemCount: 0, at: { gt: new Date(Date.now() - wholeCheckDays * 86_400_000) } },
    take: 1,
  });
  return recent === 0;
}

/** A broken end is seen in every step; it is one problem. */
function withoutRepeats(problems: readonly AuditProblem[]): AuditProblem[] {
  return [...new Map(problems.map((one) => [`${one.problem} ${one.at}`, one])).values()];
}

function storeCheck(found: {
  whole: boolean;
  entries: number;
  heads: ChainHead[];
  problems: readonly AuditProblem[];
}): Promise<AuditCheck> {
  return inTransaction(async (tx) => {
    // One after the other, because each signature takes in the one before it.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(730122)`;
    const [next] = await tx.$queryRaw<{ id: bigint; at: Date }[]>`
      SELECT nextval(pg_get_serial_sequence('"AuditCheck"', 'id')) AS "id",
             date_trunc('milliseconds', clock_timestamp()) AS "at"`;
    if (!next) throw new Error('a sequence gave no number');
    const check = {
      id: String(next.id),
      at: next.at,
      whole: found.whole,
      entries: found.entries,
      heads: found.heads,
      problemCount: found.problems.length,
      problems: found.problems.slice(0, keptProblems),
    };
    const signature = signatureOf(check, await newestSignature(tx));
    await tx.auditCheck.create({
      data: {
        id: next.id,
        at: check.at,
        whole: check.whole,
        entries: BigInt(check.entries),
        heads: check.heads.map((head) => ({ ...head })),
        problemCount: check.problemCount,
        problems: check.problems.map((problem) => ({ ...problem })),
        signature,
      },
    });
    return { ...check, signature };
  });
}

async function newestSignature(tx: Transaction): Promise<string> {
  const newest = await tx.auditCheck.findFirst({ orderBy: { id: 'desc' }, select: { signature: true } });
  return newest?.signature ?? '';
}

function signatureOf(check: Omit<AuditCheck, 'signature'>, before: string): string {
  const { id, at, whole, entries, heads, problemCount, problems } = check;
  const text = canonicalJson({
    before,
    id,
    at: at.toISOString(),
    whole,
    entries,
    heads,
    problemCount,
    problems,
  });
  return createHmac('sha256', env.AUTH_SECRET).update(`audit-check:${text}`).digest('hex');
}

/** What cannot be read stays unread: its signature then does not fit, which is what has to be told. */
function readCheck(row: AuditCheckRow): AuditCheck {
  return {
    id: String(row.id),
    at: row.at,
    whole: row.whole,
    entries: Number(row.entries),
    heads: readHeads(row.heads) ?? chainBeginnings(),
    problemCount: row.problemCount,
    problems: readProblems(row.problems),
    signature: row.signature,
  };
}

function readProblems(json: unknown): AuditProblem[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('problem' in one) || !('at' in one)) return [];
    const problem = auditProblemKinds.find((kind) => kind === one.problem);
    return problem && typeof one.at === 'string' ? [{ problem, at: one.at }] : [];
  });
}
