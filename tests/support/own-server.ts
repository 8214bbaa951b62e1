import { resolve } from 'node:path';
import { findFreePort } from '@/scripts/start/free-port';
import { test as base } from './e2e';
import { startWebServer } from './portal-process';

const root = resolve(import.meta.dirname, '../..');

/**
 * `test` against a web server of its own, on the build and the database of the portal that runs already.
 *
 * @param settings what its environment has besides or instead; asked once the portal runs
 */
export function testOnOwnServer(
  settings: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>,
) {
  return base.extend<object, { ownServer: string }>({
    ownServer: [
      async ({}, use) => {
        const port = await findFreePort();
        const server = startWebServer(root, port, {
          ...process.env,
          ...(await settings()),
        });
        try {
          await server.ready();
          await use(`http://localhost:${port}`);
        } finally {
          await server.stop();
        }
      },
      { scope: 'worker', timeout: 2 * 60_000 },
    ],
    baseURL: ({ ownServer }, use) => use(ownServer),
  });
}
