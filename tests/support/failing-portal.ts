import { resolve } from 'node:path';
import { findFreePort } from '@/scripts/start/free-port';
import { test as base } from './e2e';
import { startWebServer } from './portal-process';

const root = resolve(import.meta.dirname, '../..');

/** The portal on a database that answers and holds none of its tables: whatever reads from it fails. */
export const test = base.extend<object, { failing: string }>({
  failing: [
    async ({}, use) => {
      const port = await findFreePort();
      const empty = new URL(process.env.DATABASE_URL ?? '');
      empty.pathname = '/postgres';
      const server = startWebServer(root, port, { ...process.env, DATABASE_URL: empty.href });
      try {
        await server.ready();
        await use(`http://localhost:${port}`);
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  baseURL: ({ failing }, use) => use(failing),
});
