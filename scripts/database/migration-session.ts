import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';

/** One number for every process that migrates this database; other programs use other numbers. */
const migrationLock = 7_246_311_907;

/**
 * Settings of the connection that migrates. A migration may take long, but it never queues behind another
 * program's lock for more than a minute, because everybody else then queues behind it.
 */
const settings = {
  lock_timeout: '60s',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/**
 * Runs `use` on a connection that holds the lock of migrations: several processes may call this at once and
 * come one after the other. When a process dies, the server ends its transaction and frees the lock.
 *
 * @throws Error in plain words when another process holds the lock for more than a minute.
 */
export async function withMigrationLock<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    ...databaseConnection(withSettings(url)),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeLock(client);
    return await use(client);
  } finally {
    await client.end();
  }
}

/** As options of the address, so that a script that resets its session comes back to them. */
function withSettings(address: string): string {
  const url = new URL(address);
  const given = url.searchParams.get('options') ?? '';
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set('options', [given, ...ours].join(' ').trim());
  return url.href;
}

async function takeLock(client: pg.Client): Promise<void> {
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== lockNotAvailable) throw error;
    throw new Error(
      'Another process has been migrating this database for over a minute. Try again when it is done.',
      { cause: error },
    );
  }
}

const lockNotAvailable = '55P03';
