import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { projectRoot } from './launcher-environment';
import { commandLineOf, isAlive, signal, waitUntilGone, workingDirectoryOf } from './process-info';
import { readPidFile } from './pid-file';

const serverProgram = path.join(projectRoot, 'lib/server/main.mjs');
const readyMilliseconds = 60_000;
const keptOutput = 20_000;
/** glibc keeps freed memory for each thread; V11 gives the web server 500 MB, and two such stores are enough for it. */
const memoryArenas = '2';
/** A web server without its launcher ends by itself sooner than this (lib/server/stop.mjs), unless it is stuck. */
const orphanMilliseconds = 3_000;

export interface AppOptions {
  port: number;
  host: string;
  dataDirectory: string;
  environment: NodeJS.ProcessEnv;
  /** Ends the start when the portal is to stop before the server is ready. */
  signal: AbortSignal;
}

/** A running web server. */
export interface AppProcess {
  pid: number;
  /** Resolves when the process ends, for whatever reason. */
  ended: Promise<string>;
  stop: (milliseconds: number) => Promise<void>;
  kill: () => void;
}

/**
 * Starts the web server and waits until it answers its health check.
 *
 * What it prints before that is held back, and shown only when it fails. It runs in a process group of its own
 * (Ctrl-C reaches the launcher alone) and stops by itself when the launcher dies.
 */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  const child = spawn(process.execPath, [serverProgram], {
    cwd: projectRoot,
    env: { ...options.environment, MALLOC_ARENA_MAX: memoryArenas },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signalName) => resolve(signalName ?? `code ${code}`));
  });
  const output = holdBack(child);
  const abort = () => child.kill('SIGTERM');
  options.signal.addEventListener('abort', abort, { once: true });
  const pidFile = appPidFile(options.dataDirectory);
  writeFileSync(pidFile, String(child.pid));
  void ended.then(() => rmSync(pidFile, { force: true }));

  const outcome = await Promise.race([
    untilHealthy(options).then(() => 'ready' as const),
    ended.then((how) => ({ how })),
    delay(readyMilliseconds, 'slow' as const, { ref: false }),
  ]);
  if (outcome !== 'ready') {
    child.kill('SIGKILL');
    const how = outcome === 'slow' ? 'did not answer in time' : `ended with ${outcome.how}`;
    throw new Error(`The web server ${how}.\n${output.text().trim()}`);
  }
  options.signal.removeEventListener('abort', abort);
  output.release();
  return {
    pid: child.pid ?? 0,
    ended,
    stop: async (milliseconds) => {
      if (child.connected) child.send('stop');
      else child.kill('SIGTERM');
      const gone = await Promise.race([ended, delay(milliseconds, null, { ref: false })]);
      if (gone === null) child.kill('SIGKILL');
      await ended;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/**
 * Stops a web server whose launcher was killed. Called by the holder of the instance lock, so whatever the pid
 * file names, and really is such a server, is an orphan.
 */
export async function stopOrphanedApp(dataDirectory: string): Promise<boolean> {
  const pid = readPidFile(appPidFile(dataDirectory));
  if (pid === null || !isAlive(pid) || commandLineOf(pid)?.includes(serverProgram) !== true) return false;
  if ((workingDirectoryOf(pid) ?? projectRoot) !== projectRoot) return false;
  signal(pid, 'SIGTERM');
  if (!(await waitUntilGone(pid, orphanMilliseconds))) signal(pid, 'SIGKILL');
  return waitUntilGone(pid, 2_000);
}

function appPidFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'app.pid');
}

/** Asks the server's health address until it answers with success. */
async function untilHealthy({ host, port }: AppOptions): Promise<void> {
  const address = `http://${reachable(host)}:${port}/api/health`;
  for (;;) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await delay(50, undefined, { ref: false });
  }
}

/** An address under which this machine reaches a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function holdBack(child: ChildProcess): { text: () => string; release: () => void } {
  let held = '';
  let released = false;
  const pass = (chunk: Buffer, target: NodeJS.WriteStream) => {
    if (released) target.write(chunk);
    else held = (held + chunk.toString()).slice(-keptOutput);
  };
  child.stdout?.on('data', (chunk: Buffer) => pass(chunk, process.stdout));
  child.stderr?.on('data', (chunk: Buffer) => pass(chunk, process.stderr));
  return { text: () => held, release: () => (released = true) };
}
