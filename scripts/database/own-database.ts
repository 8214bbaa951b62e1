import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import type { ClusterSettings } from './cluster-settings';

/** Role and database of the portal inside the embedded server. */
const ownName = 'plumbline';

/** Connection address for the portal's own role, or for the superuser on the maintenance database. */
export function databaseUrl(
  cluster: ClusterSettings,
  port: number,
  as: 'owner' | 'superuser' = 'owner',
): string {
  return as === 'owner'
    ? `postgresql://${ownName}:${cluster.ownerPassword}@127.0.0.1:${port}/${ownName}`
    : `postgresql://postgres:${cluster.superuserPassword}@127.0.0.1:${port}/postgres`;
}

/** True when the server at this address accepts us. */
export async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ ...databaseConnection(url), connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes the portal's role and database, if they are missing. The role owns its database and is no superuser,
 * so a hole in the portal opens neither files nor programs of the machine.
 */
export async function createOwnDatabase(cluster: ClusterSettings, port: number): Promise<void> {
  if (await canSignIn(databaseUrl(cluster, port))) return;
  const client = new pg.Client(databaseConnection(databaseUrl(cluster, port, 'superuser')));
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [ownName]);
    const verb = roles.rowCount === 0 ? 'create' : 'alter';
    const password = client.escapeLiteral(cluster.ownerPassword);
    await client.query(
      `${verb} role ${client.escapeIdentifier(ownName)} login nosuperuser password ${password}`,
    );
    const databases = await client.query('select 1 from pg_database where datname = $1', [ownName]);
    if (databases.rowCount === 0) {
      const name = client.escapeIdentifier(ownName);
      await client.query(`create database ${name} owner ${name}`);
    }
  } finally {
    await client.end();
  }
}
