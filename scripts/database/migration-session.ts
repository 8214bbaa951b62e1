import pg from 'pg';

/** One number for every process that migrates this database; other programs use other numbers. */
const migrationLock = 7_246_311_907;

/**
 * Settings of the connection that migrates. A migration may take long, but it never queues behind another
 * program's lock for more than a minute, because everybody else then queues behind it.
 */
const settings = {
  timezone: 'UTC',
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
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    options: options.join(' '),
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
