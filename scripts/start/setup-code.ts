import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { newSayableCode, sayableCodeHash } from '../../lib/integrity/sayable-code';

/** Four groups of four characters carry 79 random bits. */
const groups = 4;
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
    const code = newSayableCode(groups);
    const stored = await client.query(
      `insert into "SetupCode" (id, code_hash, expires_at)
       select 1, $1, now() + make_interval(hours => $2) where not exists (select 1 from "User")
       on conflict (id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at`,
      [sayableCodeHash(code), validHours],
    );
    return stored.rowCount === 1 ? code : null;
  } finally {
    await client.end();
  }
}
