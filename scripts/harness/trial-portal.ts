import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { readClusterSettings } from '../database/cluster-settings';
import { databaseUrl } from '../database/own-database';
import { findRunningPostmaster } from '../database/postmaster';
import { stopServerProcess } from '../database/server-process';
import { findFreePort } from '../start/free-port';
import { projectRoot } from '../start/launcher-environment';
import { readPidFile } from '../start/pid-file';
import { isAlive, signal, waitUntilGone } from '../start/process-info';
import { signalTree } from './child-processes';

const startMilliseconds = 4 * 60_000;
const stopMilliseconds = 40_000;

/**
 * A portal as `npm start` makes it, in processes of its own, on free ports and in a temporary folder, so that it can be
 * loaded and killed. Nothing of the operator's is read or changed.
 */
export class TrialPortal {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'plumbline-trial-'));
  #port = 0;
  #launcher: ChildProcess | null = null;
  #said = '';

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  get launcherPid(): number {
    return this.#launcher?.pid ?? 0;
  }

  /** The process id of the web server, or 0. */
  get serverPid(): number {
    return readPidFile(path.join(this.#folder, 'app.pid')) ?? 0;
  }

  /** The process id of PostgreSQL, or 0. */
  get databasePid(): number {
    return findRunningPostmaster(path.join(this.#folder, 'postgres'))?.pid ?? 0;
  }

  get databaseUrl(): string {
    const cluster = readClusterSettings(this.#folder);
    if (!cluster) throw new Error('The trial portal has no database yet.');
    return databaseUrl(cluster, cluster.port);
  }

  /**
   * Starts the launcher and waits until the portal is healthy.
   *
   * @returns the milliseconds that took
   * @throws Error with what the launcher printed
   */
  async start(): Promise<number> {
    const start = performance.now();
    this.#port ||= await findFreePort();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(projectRoot, 'scripts/start/main.ts')],
      { cwd: projectRoot, env: this.#environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    this.#launcher = child;
    this.#said = '';
    const listen = (chunk: Buffer) => (this.#said = (this.#said + chunk.toString()).slice(-8_000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const end = Date.now() + startMilliseconds;
    while (!(await this.isHealthy())) {
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`The trial portal did not start:\n${this.#said}`);
      await delay(50);
    }
    return performance.now() - start;
  }

  /** Whether the health check of a load balancer is answered with success. */
  async isHealthy(): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#port}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** What the launcher and the web server printed last. */
  get said(): string {
    return this.#said;
  }

  /** Stops all of it, by process id, and removes its folder. */
  async stop(): Promise<void> {
    const database = this.databasePid;
    // A process that a check froze cannot end.
    if (database !== 0) signalTree(database, 'SIGCONT');
    if (this.launcherPid !== 0 && isAlive(this.launcherPid)) {
      signal(this.launcherPid, 'SIGTERM');
      if (!(await waitUntilGone(this.launcherPid, stopMilliseconds))) signal(this.launcherPid, 'SIGKILL');
    }
    const left = this.serverPid;
    if (left !== 0 && isAlive(left)) signal(left, 'SIGKILL');
    if (database !== 0 && isAlive(database)) await stopServerProcess(database);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PORT: String(this.#port),
      APP_URL: this.origin,
      DATA_DIR: this.#folder,
      LOG_LEVEL: 'warn',
      // Each visitor of a harness comes from an address of its own.
      TRUSTED_PROXY_HOPS: '1',
      // Empty means "not set", and unlike a missing variable it is not filled in from a file .env.
      DATABASE_URL: '',
      SMTP_URL: '',
    };
  }
}
