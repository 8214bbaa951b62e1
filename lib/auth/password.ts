import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@/lib/errors';
import { env } from '@/lib/env';

/** OWASP's floor for argon2id, a little above it where it costs nothing (security.md P1). */
const argon2id = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const pepper = Buffer.from(env.PASSWORD_PEPPER, 'utf8');

/** Hashes that may run at once, and that may wait; beyond that a caller is sent away (P34). */
const mostRunning = 4;
const mostWaiting = 20;
let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a password with argon2id and our pepper; takes about 50 ms of one core. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, { ...cost, secret: pepper }));
}

/** Whether a password belongs to a stored hash. */
export function passwordMatches(storedHash: string, password: string): Promise<boolean> {
  return inTurn(() => verify(storedHash, password, { secret: pepper }));
}

/** A hash like ours that belongs to no password: comparing with it takes the time of a real comparison (P4). */
export const decoyHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bm8gYWNjb3VudCBoYXMgdGhpcw$9d4hTqFQnV0wYRmYx3OQ0lC1h2fN7bYk5pWq3sXcZtE';

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= mostRunning) {
    if (waiting.length >= mostWaiting) throw new AppError('unavailable', 2);
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
