import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readClusterSettings } from '@/scripts/database/cluster-settings';
import { databaseUrl } from '@/scripts/database/own-database';
import { makeRunFolder, removeAbandonedRuns, removeRunFolder } from './abandoned-runs';
import { startPortal } from './portal-process';

const root = resolve(import.meta.dirname, '../..');

/**
 * Serves the production build for the end-to-end tests: with the launcher that `npm start` uses, on a free
 * port, with a data folder of its own. What the tests must know to sign in goes into the environment.
 *
 * With E2E_BASE_URL a server that runs already is used instead; loginAs then needs DATABASE_URL, AUTH_SECRET
 * and PASSWORD_PEPPER of that server.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => {};
  await removeAbandonedRuns();
  const folder = await makeRunFolder();
  const server = launch(folder);
  const stop = async () => {
    await server.stop();
    await removeRunFolder(folder);
  };
  try {
    await server.ready();
    process.env.DATABASE_URL = addressOfDatabase(folder);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch(folder: string) {
  const port = process.env.E2E_PORT ?? '';
  const address = `http://localhost:${port}`;
  Object.assign(process.env, {
    PORT: port,
    APP_URL: address,
    DATA_DIR: folder,
    AUTH_SECRET: randomBytes(48).toString('base64url'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64url'),
    // Each test speaks from an address of its own, which the server believes as if a proxy had told it.
    TRUSTED_PROXY_HOPS: '1',
    LOG_LEVEL: 'warn',
    // Empty means "not set", and unlike a missing variable it is not filled in from a file .env.
    DATABASE_URL: '',
    SMTP_URL: '',
  });
  return startPortal(root, address, process.env);
}

function addressOfDatabase(folder: string): string {
  const cluster = readClusterSettings(folder);
  if (!cluster) throw new Error('The server left no database settings in its data folder.');
  return databaseUrl(cluster, cluster.port);
}
