import { resolve } from 'node:path';
import { findFreePort } from '@/scripts/start/free-port';
import { test as base } from './e2e';
import { startFramework } from './portal-process';

const root = resolve(import.meta.dirname, '../..');

/**
 * The framework's own server on the finished build, without lib/server, and on a database without our tables: whatever
 * reads from it fails.
 */
export const test = base.extend<object, { framework: string }>({
  framework: [
    async ({}, use) => {
      const port = await findFreePort();
      const empty = new URL(process.env.DATABASE_URL ?? '');
      empty.pathname = '/postgres';
      const server = startFramework(root, port, { ...process.env, DATABASE_URL: empty.href });
      try {
        await server.ready();
        await use(`http://localhost:${port}`);
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
});
