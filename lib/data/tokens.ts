import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';
import { newSayableCode } from '@/lib/integrity/sayable-code';

/** A capability: 256 random bits as base64url (security.md P20). Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The capability of one row, as base64url of 256 bits. It is derived from the row's random id and our secret,
 * so its maker can be shown the link again while the database alone opens nothing.
 */
export function derivedToken(purpose: 'share' | 'resume' | 'sent-request', rowId: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`${purpose}:${rowId}`).digest('base64url');
}

/** Whether a text has the shape of a token, so that junk never reaches the database. */
export function isTokenShaped(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/u.test(text);
}

/** What is stored of a token, and what it is looked up by: SHA-256, hex. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** A short name a person can read out on the phone, for instance `PL-7KQ4-M2XD` (40 random bits). */
export function newReference(prefix: string): string {
  return `${prefix}-${newSayableCode(2)}`;
}
