import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readClusterSettings } from '@/scripts/database/cluster-settings';
import { databaseUrl } from '@/scripts/database/own-database';
import { makeRunFolder, removeAbandonedRuns, removeRunFolder } from './abandoned-runs';

const root = resolve(import.meta.dirname, '../..');
const startMilliseconds = 5 * 60_000;
const stopMilliseconds = 30_000;

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
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/start/main.ts')], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8_000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return {
    ready: () => untilHealthy(child, `${address}/api/health`, () => said),
    stop: () => end(child),
  };
}

async function untilHealthy(child: ChildProcess, address: string, said: () => string): Promise<void> {
  const deadline = Date.now() + startMilliseconds;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}:\n${said()}`);
    const healthy = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await delay(200);
  }
  throw new Error(
    `The server did not become healthy within ${startMilliseconds / 60_000} minutes:\n${said()}`,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(patience);
}

function addressOfDatabase(folder: string): string {
  const cluster = readClusterSettings(folder);
  if (!cluster) throw new Error('The server left no database settings in its data folder.');
  return databaseUrl(cluster, cluster.port);
}
