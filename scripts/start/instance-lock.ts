import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Someone else runs on this data directory; the message says who. */
export class AlreadyRunningError extends Error {}

/**
 * Makes this process the only launcher on a data directory, for as long as it lives.
 *
 * The lock is a listening local socket, which the system takes away from a process however it ends; so there
 * is no stale lock to judge. Whoever connects is told who holds it.
 *
 * @param about what the holder says of itself, such as its address.
 * @returns a function that gives the lock back.
 * @throws {AlreadyRunningError}
 */
export async function takeInstanceLock(dataDirectory: string, about: string): Promise<() => Promise<void>> {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const address = lockAddress(dataDirectory);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`process ${process.pid}, ${about}`);
  });
  if (!(await listens(server, address))) {
    const holder = await askHolder(address);
    if (holder !== null) throw new AlreadyRunningError(describe(dataDirectory, holder));
    // Only a socket file can be left over; names of the other kinds vanish with their process.
    if (process.platform !== 'win32') rmSync(address, { force: true });
    if (!(await listens(server, address)))
      throw new AlreadyRunningError(describe(dataDirectory, 'another process'));
  }
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Linux has socket names outside the file system and Windows named pipes; elsewhere it is a file. Two paths to
 * one directory give one name, two machines that share a disk give two.
 */
function lockAddress(dataDirectory: string): string {
  const directory = realpathSync(dataDirectory);
  const { dev, ino } = statSync(directory);
  const name = `plumbline-${createHash('sha256').update(`${dev}:${ino}:${directory}`).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.join(tmpdir(), `${name}.sock`);
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(address, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** What the holder says, or null when nobody answers behind the name. */
function askHolder(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(address);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', (hadError) =>
      resolve(hadError ? null : said === '' ? 'a process that does not answer' : said),
    );
  });
}

function describe(dataDirectory: string, holder: string): string {
  return (
    `The portal already runs on ${dataDirectory}: ${holder}. ` +
    'Stop it first, or give this one a folder of its own with DATA_DIR.'
  );
}
