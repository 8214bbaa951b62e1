import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StaffRole } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { sayableCodeHash } from '@/lib/integrity/sayable-code';
import { systemActor } from './events/event-actor';
import { recordEvent } from './events/record-event';
import { inTransaction } from './transaction';

/** What sign-in needs of an account; never leaves the server. */
export interface SignInAccount {
  id: string;
  passwordHash: string;
  sessionVersion: number;
}

/** The account of an address, unless it is disabled or not there. */
export function getSignInAccount(email: string): Promise<SignInAccount | null> {
  return db.user.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true, sessionVersion: true },
  });
}

/**
 * Puts a refused sign-in on record (security.md P45). A known and an unknown address cost the same statements, so
 * that the time of the answer tells nobody who has an account (P4). Of an unknown address a pseudonym is kept: the
 * same address gives the same one, and without our secret it leads back to none.
 * @param account the account that was tried; null when the address has none.
 */
export async function recordFailedSignIn(email: string, account: { id: string } | null): Promise<void> {
  await inTransaction((tx) =>
    recordEvent(
      tx,
      { kind: 'anonymous' },
      account
        ? { kind: 'staff.sign-in-refused', subjectId: account.id, data: {} }
        : { kind: 'stranger.sign-in-refused', subjectId: addressPseudonym(email), data: {} },
    ),
  );
}

function addressPseudonym(email: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`sign-in-address:${email}`).digest('hex').slice(0, 32);
}

/** Whether nobody can sign in yet, so that `/setup` is open. */
export async function isSetupOpen(): Promise<boolean> {
  return (await db.user.count({ take: 1 })) === 0;
}

/** A staff account about to be made; the password is already hashed. */
export interface NewAccount {
  email: string;
  name: string;
  passwordHash: string;
}

/**
 * Makes the first account, an administrator, with the one-time code from the console.
 * Two tries at the same time make one account.
 * @throws AppError `not-found` when an account exists already, `not-allowed` when the code is wrong or too old.
 */
export function createFirstAccount(code: string, account: NewAccount): Promise<{ userId: string }> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.user.count({ take: 1 })) > 0) throw new AppError('not-found');
    const setup = await tx.setupCode.findUnique({ where: { id: 1 } });
    if (!setup || setup.expiresAt <= new Date() || !sameHash(setup.codeHash, code))
      throw new AppError('not-allowed');
    await tx.setupCode.delete({ where: { id: 1 } });
    const role: StaffRole = 'admin';
    const { email, name, passwordHash } = account;
    const user = await tx.user.create({ data: { email, name, passwordHash, role }, select: { id: true } });
    await recordEvent(tx, systemActor, {
      kind: 'staff.created',
      subjectId: user.id,
      data: { role, by: 'setup' },
    });
    return { userId: user.id };
  });
}

function sameHash(stored: string, code: string): boolean {
  return timingSafeEqual(Buffer.from(stored, 'hex'), Buffer.from(sayableCodeHash(code), 'hex'));
}
