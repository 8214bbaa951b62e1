import { createHash, randomInt } from 'node:crypto';

import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';

/** Without letters and digits that look alike: 31 signs, so 16 of them carry 79 bits. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const groups = 4;
const signsPerGroup = 4;
const validHours = 24;

/**
 * Makes a new one-time code for the first staff account, as long as there is no account at all. Only its
 * SHA-256 is stored; an earlier code stops working.
 *
 * @returns the code to print, such as 7KQM-42VA-XN9R-T3HB, or null when an account exists.
 */
export async function issueSetupCode(url: string): Promise<string | null> {
  const client = new pg.Client(databaseConnection(url));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const code = newCode();
    const stored = await client.query(
      `insert into "SetupCode" (id, code_hash, expires_at)
       select 1, $1, now() + make_interval(hours => $2) where not exists (select 1 from "User")
       on conflict (id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at`,
      [hashOf(code), validHours],
    );
    return stored.rowCount === 1 ? code : null;
  } finally {
    await client.end();
  }
}

function newCode(): string {
  const group = () => Array.from({ length: signsPerGroup }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** As `setupCodeHash` in lib/data/users.ts compares it: without the hyphens. */
function hashOf(code: string): string {
  return createHash('sha256').update(code.replaceAll('-', '')).digest('hex');
}
