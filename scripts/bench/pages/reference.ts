import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findFreePort } from '../../start/free-port';
import { childEnvironment, projectRoot } from '../../start/launcher-environment';
import type { Progress } from '../../start/progress';
import { runProgram } from '../../start/run-program';
import type { Shutdown } from '../../start/shutdown';
import type { BenchServer } from './page-list';

const nextProgram = join(projectRoot, 'node_modules/next/dist/bin/next');
const readyMilliseconds = 60_000;

/** The smallest page worth serving: one heading, one count from the database, nothing else. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "reference", "private": true, "type": "module" }\n',
  'next.config.js': `export default {
  agentRules: false,
  serverExternalPackages: ['pg'],
  // Holds both this folder and the packages that it links to.
  turbopack: { root: ${JSON.stringify(parse(projectRoot).root)} },
};
`,
  'app/layout.js': `export const metadata = { title: 'Reference', description: 'One heading, one count.' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.js': `import { Pool } from 'pg';
const pool = new Pool({ connectionString: process.env.DATABASE_URL });
export const dynamic = 'force-dynamic';
export default async function Page() {
  const { rows } = await pool.query('select count(*)::int as count from "Developer"');
  return <main><h1>{rows[0].count} developers</h1></main>;
}
`,
};

/** Ends the server when this process dies, however it dies. */
const endWithParent = 'data:text/javascript,process.on("disconnect",()=>process.exit())';

/** Writes, builds and serves the smallest page, which reads the product's database. */
export async function serveReference(
  databaseUrl: string,
  progress: Progress,
  shutdown: Shutdown,
): Promise<BenchServer> {
  const home = makeFolder(shutdown);
  const environment = childEnvironment({ DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  await progress.step('Reference build', async () => {
    await runProgram(process.execPath, [nextProgram, 'build', home], {
      environment,
      signal: shutdown.signal,
    });
    return 'done';
  });
  const port = await findFreePort();
  // A process group of its own: Ctrl-C reaches this program alone, which then stops it.
  const child = spawn(
    process.execPath,
    [
      '--import',
      endWithParent,
      nextProgram,
      'start',
      home,
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
    ],
    { cwd: projectRoot, env: environment, detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  shutdown.add({
    name: 'Reference server',
    stop: async () => {
      child.kill();
      await ended;
    },
    force: () => child.kill('SIGKILL'),
  });
  const origin = `http://localhost:${port}`;
  await progress.step('Reference server', async () => {
    await Promise.race([
      untilAnswers(origin),
      ended.then(refuse),
      delay(readyMilliseconds, null, { ref: false }).then(refuse),
    ]);
    return `answers on port ${port}`;
  });
  return { origin, pid: child.pid ?? 0 };
}

/** Outside of the project, whose proxy and start-up file the framework would find and build in. */
function makeFolder(shutdown: Shutdown): string {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  shutdown.add({
    name: 'Reference folder',
    stop: () => Promise.resolve(remove()),
    force: remove,
    silent: true,
  });
  mkdirSync(join(home, 'app'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  symlinkSync(join(projectRoot, 'node_modules'), join(home, 'node_modules'), 'junction');
  return home;
}

function refuse(): never {
  throw new Error('The reference server did not answer.');
}

async function untilAnswers(origin: string): Promise<void> {
  for (;;) {
    const ok = await fetch(origin).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await delay(50, undefined, { ref: false });
  }
}
