import { cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { findFreePort } from '@/scripts/start/free-port';
import { makeRunFolder, removeRunFolder } from './abandoned-runs';
import { test as base } from './e2e';
import { startPortal } from './portal-process';

const root = resolve(import.meta.dirname, '../..');
const notCopied = /^(node_modules|docs|tests|test-results|playwright-report|coverage|reports|\.[^/]*)(\/|$)/u;

type PseudoPortal = { portal: { address: string } };

/**
 * Tests of a second portal that speaks the pseudo-language from right to left, beside the English one and on its
 * database: what was made through one is read through the other. It is built as an operator would build it, from a
 * copy of the sources, because pages are made while building and the language is written into them. It belongs to a
 * worker, so its tests have to run in one.
 *
 * With PSEUDO_BASE_URL a portal that runs already in this language and on this database is used instead.
 */
export const test = base.extend<object, PseudoPortal>({
  portal: [
    async ({}, use) => {
      if (process.env.PSEUDO_BASE_URL) return use({ address: process.env.PSEUDO_BASE_URL });
      const folder = await makeRunFolder();
      const tree = join(folder, 'tree');
      await copyTree(tree);
      const port = String(await findFreePort());
      const address = `http://localhost:${port}`;
      const server = startPortal(tree, address, {
        ...process.env,
        PORTAL_LANGUAGE: 'pseudo-rtl',
        PORT: port,
        APP_URL: address,
        DATA_DIR: join(folder, 'data'),
        WORKER: 'off',
      });
      try {
        await server.ready();
        await use({ address });
      } finally {
        await server.stop();
        await removeRunFolder(folder);
      }
    },
    { scope: 'worker', timeout: 5 * 60_000 },
  ],
  baseURL: ({ portal }, use) => use(portal.address),
});

/** Packages are linked, so the bundler has to look for files above the copy. */
async function copyTree(tree: string): Promise<void> {
  await mkdir(tree);
  await cp(root, tree, {
    recursive: true,
    filter: (source) => !notCopied.test(relative(root, source)),
  });
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  await rename(join(tree, 'next.config.js'), join(tree, 'next.config.own.js'));
  await writeFile(
    join(tree, 'next.config.js'),
    "import own from './next.config.own.js';\nexport default { ...own, turbopack: { ...own.turbopack, root: '/' } };\n",
  );
}
