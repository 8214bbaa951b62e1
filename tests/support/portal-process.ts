import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const startMilliseconds = 5 * 60_000;
const stopMilliseconds = 30_000;
const keptOutput = 100_000;

/** A portal that a test starts as `npm start` would. */
export type PortalProcess = {
  ready: () => Promise<void>;
  stop: () => Promise<void>;
  /** The end of what it printed. */
  output: () => string;
};

/**
 * Starts the launcher of the tree at `root`; `ready` waits until the portal at `address` says that it is healthy,
 * and fails with what it printed when it ends or takes longer than five minutes.
 */
export function startPortal(root: string, address: string, environment: NodeJS.ProcessEnv): PortalProcess {
  return start(['--import', 'tsx', join(root, 'scripts/start/main.ts')], root, address, environment);
}

/**
 * Starts only the web server, on the finished build and the database of a portal that runs already: with another
 * environment, or with a clock that is some days ahead (LATER_DAYS). A launcher would make another build for these.
 *
 * @param publicAddress where people reach it, for instance a proxy; otherwise its own address
 */
export function startWebServer(
  root: string,
  port: number,
  environment: NodeJS.ProcessEnv,
  publicAddress?: string,
): PortalProcess {
  const address = `http://localhost:${port}`;
  const clock = pathToFileURL(join(root, 'tests/support/later-clock.mjs')).href;
  const program = ['--import', clock, join(root, 'lib/server/main.mjs')];
  const settings = webServerEnvironment(port, { LATER_DAYS: '0', ...environment });
  return start(program, root, address, { ...settings, APP_URL: publicAddress ?? address });
}

/** Starts the framework's own server on the finished build, without any step of lib/server. */
export function startFramework(root: string, port: number, environment: NodeJS.ProcessEnv): PortalProcess {
  const program = [join(root, 'node_modules/next/dist/bin/next'), 'start', '--port', `${port}`];
  return start(program, root, `http://localhost:${port}`, webServerEnvironment(port, environment));
}

function webServerEnvironment(port: number, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...environment,
    NODE_ENV: 'production',
    APP_URL: `http://localhost:${port}`,
    PORT: `${port}`,
    WORKER: 'off',
  };
}

function start(
  program: readonly string[],
  root: string,
  address: string,
  environment: NodeJS.ProcessEnv,
): PortalProcess {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-keptOutput));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return {
    ready: () => untilHealthy(child, `${address}/api/health`, () => said),
    stop: () => end(child),
    output: () => said,
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
