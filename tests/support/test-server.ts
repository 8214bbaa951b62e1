import pg from 'pg';
import { startEmbeddedServer } from '@/scripts/database/embedded-server';
import { prepareDatabase } from '@/scripts/database/prepare-database';
import { makeRunFolder, removeAbandonedRuns, removeRunFolder } from './abandoned-runs';

/** What a worker needs to make databases of its own; plain data, because it crosses a process boundary. */
export type TestServerAddress = {
  /** A role that may create databases. */
  adminUrl: string;
  /** The role that the product connects as, and that owns each database. */
  ownerUrl: string;
  /** A database with every migration applied and no rows, to be copied. */
  template: string;
  /** Begins the name of every database of this run. */
  prefix: string;
};

export type TestServer = { address: TestServerAddress; stop: () => Promise<void> };

/** Nothing here has to survive a power failure. */
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/**
 * Finds or starts a PostgreSQL server and makes the template database: on the server that TEST_DATABASE_URL
 * names, or else on a server of our own in a temporary folder.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { adminUrl: given, url: given, stop: async () => {} } : await startOwnServer();
  const prefix = `plumbline_test_${process.pid}_`;
  const address = { adminUrl: server.adminUrl, ownerUrl: server.url, template: `${prefix}template`, prefix };
  const stop = async () => {
    if (given) await dropDatabases(address);
    await server.stop();
  };
  try {
    await prepareDatabase(await createDatabase(address, address.template, 'template0'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

/** Makes a database and returns the address by which the product would connect to it. */
export async function createDatabase(
  { adminUrl, ownerUrl }: TestServerAddress,
  name: string,
  template: string,
): Promise<string> {
  const url = new URL(ownerUrl);
  await asAdmin(adminUrl, async (client) => {
    const owner = client.escapeIdentifier(decodeURIComponent(url.username));
    await client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)} owner ${owner}`,
    );
  });
  url.pathname = `/${name}`;
  return url.href;
}

async function startOwnServer() {
  await removeAbandonedRuns();
  const folder = await makeRunFolder();
  const server = await startEmbeddedServer(folder, throwAway);
  return { adminUrl: server.adminUrl, url: server.url, stop: () => removeRunFolder(folder) };
}

async function dropDatabases({ adminUrl, prefix }: TestServerAddress): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const found = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of found.rows) {
      await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
    }
  });
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
