import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { auditGuards } from '../../lib/shared/audit-guards';

/**
 * The triggers that protect the audit log and are gone or switched off. The owner of the tables can do that, and the
 * portal usually does; the start at least says so, and so does the nightly check.
 */
export async function findOffGuards(url: string): Promise<string[]> {
  const client = new pg.Client(databaseConnection(url));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select tgname as name from pg_trigger
        where tgenabled in ('O', 'A') and tgrelid = any (array(select to_regclass(quote_ident(t)) from unnest($1::text[]) t))`,
      [auditGuards.map(([table]) => table)],
    );
    return auditGuards.map(([, name]) => name).filter((name) => !rows.some((row) => row.name === name));
  } finally {
    await client.end();
  }
}
