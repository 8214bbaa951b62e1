import { accessSync, chmodSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { findFreePort, isPortFree } from '../start/free-port';
import { type PostgresBinaries, postgresBinaries } from '../start/postgres-binaries';
import {
  type ClusterSettings,
  newClusterSettings,
  readClusterSettings,
  writeClusterSettings,
} from './cluster-settings';
import { type DatabaseUser, databaseUser } from './database-user';
import { initialiseCluster, isCluster } from './initialise-cluster';
import { canSignIn, createOwnDatabase, databaseUrl } from './own-database';
import { findRunningPostmaster, removeStalePidFile } from './postmaster';
import { requireRunnable } from './require-runnable';
import { ServerStartError, startServerProcess, stopServerProcess } from './server-process';

export interface EmbeddedServer {
  /** Address of the portal's database, as the role that owns it and nothing else. */
  url: string;
  /** Address of the maintenance database as superuser; for tests that make databases. */
  adminUrl: string;
  pid: number;
  port: number;
  /** How this start found things: a new directory, a stopped server, or one that was still running. */
  found: 'nothing' | 'stopped' | 'running';
  stop: () => Promise<void>;
}

const startMilliseconds = 60_000;
/** A server whose parent was killed may need a moment until its last helper process is gone. */
const retryMilliseconds = 10_000;
const passingTrouble =
  /pre-existing shared memory|lock file .* already exists|could not bind|address already in use/i;

/**
 * Makes sure that the PostgreSQL of this data directory runs, on a loopback port only. A server left behind by
 * a killed launcher is recognised and used again, or stopped when it does not accept our password.
 *
 * @param settings additional server settings, such as `fsync: 'off'` for throw-away test servers.
 */
export async function startEmbeddedServer(
  dataDirectory: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedServer> {
  const home = prepareHome(dataDirectory);
  const directory = path.join(home, 'postgres');
  const known = readClusterSettings(home);
  const running = isCluster(directory) ? findRunningPostmaster(directory) : null;
  if (running !== null && known !== null) {
    if (await canSignIn(databaseUrl(known, running.port))) return describe(known, running, 'running');
  }
  if (running !== null) await stopServerProcess(running.pid);

  const binaries = await postgresBinaries();
  const user = databaseUser([home, binaries.postgres]);
  const found = isCluster(directory) ? 'stopped' : 'nothing';
  const cluster = known ?? newClusterSettings();
  if (found === 'nothing') {
    requireRunnable(binaries, user);
    writeClusterSettings(home, cluster);
    await initialiseCluster({
      binaries,
      user,
      dataDirectory: home,
      directory,
      superuserPassword: cluster.superuserPassword,
    });
  } else if (known === null) {
    throw new Error(
      `${home}/postgres.json, which holds the password of ${directory}, is missing. Put it back.`,
    );
  }
  const started = await startWithRetries({ binaries, user, home, directory, cluster, settings });
  await createOwnDatabase(cluster, started.port);
  return describe(cluster, started, found);
}

function describe(
  cluster: ClusterSettings,
  server: { pid: number; port: number },
  found: EmbeddedServer['found'],
): EmbeddedServer {
  return {
    url: databaseUrl(cluster, server.port),
    adminUrl: databaseUrl(cluster, server.port, 'superuser'),
    pid: server.pid,
    port: server.port,
    found,
    stop: () => stopServerProcess(server.pid),
  };
}

async function startWithRetries(options: {
  binaries: PostgresBinaries;
  user: DatabaseUser;
  home: string;
  directory: string;
  cluster: ClusterSettings;
  settings: Record<string, string>;
}): Promise<{ pid: number; port: number }> {
  const end = Date.now() + retryMilliseconds;
  for (;;) {
    const port = await rememberPort(options.home, options.cluster);
    removeStalePidFile(options.directory);
    try {
      const pid = await startServerProcess({
        program: options.binaries.postgres,
        user: options.user,
        directory: options.directory,
        logFile: path.join(options.home, 'postgres.log'),
        settings: { ...ownSettings(port), ...options.settings },
        milliseconds: startMilliseconds,
      });
      return { pid, port };
    } catch (error) {
      const passing = error instanceof ServerStartError && passingTrouble.test(error.message);
      if (!passing || Date.now() > end) throw error;
      await delay(250);
    }
  }
}

function ownSettings(port: number): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // No socket file: the port with its password is the only door.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'plumbline',
  };
}

/** The same port as last time when nobody else took it, so that an open connection string stays right. */
async function rememberPort(home: string, cluster: ClusterSettings): Promise<number> {
  if (cluster.port !== 0 && (await isPortFree(cluster.port, '127.0.0.1'))) return cluster.port;
  cluster.port = await findFreePort();
  writeClusterSettings(home, cluster);
  return cluster.port;
}

/** The data directory's real path; as root, other accounts may pass through it but not list it. */
function prepareHome(dataDirectory: string): string {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const home = realpathSync(dataDirectory);
  accessSync(home, constants.W_OK);
  const { mode } = statSync(home);
  if (process.getuid?.() === 0 && (mode & 0o001) === 0) chmodSync(home, mode | 0o011);
  return home;
}
