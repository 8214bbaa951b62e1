import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';

/** The oldest PostgreSQL whose SQL the migrations use. */
const oldestVersion = 160_000;
const waitMilliseconds = 30_000;
const notYet = /ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENOTFOUND|57P03|timeout/;

/**
 * Connects to a database server of the operator's own and checks that it keeps what it acknowledges. A server
 * that is just starting is given half a minute.
 *
 * @returns remarks worth telling, in plain sentences.
 * @throws Error that says what to change.
 */
export async function checkServer(url: string): Promise<string[]> {
  const client = await connectPatiently(url);
  try {
    const { rows } = await client.query<Record<string, string>>(
      `select current_setting('server_version_num') as version, current_setting('server_version') as name,
              current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
              current_setting('synchronous_commit') as synchronous_commit,
              current_setting('server_encoding') as encoding, current_database() as database,
              current_user as role,
              (select rolsuper from pg_roles where rolname = current_user)::text as superuser`,
    );
    return judgeServer(rows[0] ?? {});
  } finally {
    await client.end();
  }
}

/**
 * Judges the settings of a server by their names.
 * @returns remarks worth telling, in plain sentences.
 * @throws Error that says what to change.
 */
export function judgeServer(settings: Record<string, string>): string[] {
  if (Number(settings.version) < oldestVersion) {
    throw new Error(`The server behind DATABASE_URL is PostgreSQL ${settings.name}; 16 or newer is needed.`);
  }
  if (settings.encoding !== 'UTF8') {
    throw new Error(
      `The database "${settings.database}" stores text as ${settings.encoding}, which has no room for names such as ` +
        'Łukasz or 渋谷. The portal needs UTF8. Make a new database, and name it in DATABASE_URL: ' +
        `CREATE DATABASE plumbline OWNER "${settings.role}" ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;`,
    );
  }
  for (const name of ['fsync', 'full_page_writes']) {
    if (settings[name] === 'off') {
      throw new Error(`The server behind DATABASE_URL runs with ${name}=off and may lose data. Turn it on.`);
    }
  }
  const remarks: string[] = [];
  if (settings.synchronous_commit === 'off') {
    remarks.push(
      'The database server runs with synchronous_commit=off: a crash may lose the last moment of writes.',
    );
  }
  if (settings.superuser === 'true') {
    remarks.push(
      `The role "${settings.role}" is a superuser of the database server, which no rule of the database binds; give the portal a role of its own`,
    );
  }
  return remarks;
}

async function connectPatiently(url: string): Promise<pg.Client> {
  const end = Date.now() + waitMilliseconds;
  for (;;) {
    const client = new pg.Client({ ...databaseConnection(url), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const { message, code } = describe(error);
      if (!notYet.test(`${code} ${message}`) || Date.now() > end) {
        throw new Error(`The database behind DATABASE_URL cannot be reached: ${message}`, { cause: error });
      }
      await delay(500);
    }
  }
}

/** `pg` reports a refused connection on several addresses as one error without a message. */
function describe(error: unknown): { message: string; code: string } {
  if (error instanceof AggregateError) return describe(error.errors[0]);
  if (!(error instanceof Error)) return { message: String(error), code: '' };
  return { message: error.message, code: 'code' in error ? String(error.code) : '' };
}
