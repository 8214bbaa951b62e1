import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';

/**
 * Runs `use` with the address of a new, empty database and drops it afterwards.
 * @param adminUrl a role that may create databases.
 */
export async function withScratchDatabase<T>(adminUrl: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `plumbline_scratch_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(databaseConnection(adminUrl));
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`create database "${name}" template template0`);
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.end();
  }
}
