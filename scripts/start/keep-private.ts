import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What the group and everybody else may do. */
const others = 0o077;

/**
 * Makes this process, and every program it starts, write files and folders that only their owner may read: a build
 * contains the key that encrypts actions, the data folder contains passwords and mails.
 */
export function keepFilesPrivate(): void {
  process.umask(others);
}

/**
 * Takes the rights of others away from everything in a folder that an earlier version wrote, or that a tool kept from
 * build to build. A folder that is closed already is not looked into.
 */
export function closeToOthers(directory: string): void {
  if (process.platform === 'win32' || !isOpen(directory)) return;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    close(path.join(entry.parentPath, entry.name));
  }
  // Last, so that a run that is interrupted begins again.
  close(directory);
}

function isOpen(item: string): boolean {
  return (lstatSync(item).mode & others) !== 0;
}

function close(item: string): void {
  const { mode } = lstatSync(item);
  if ((mode & others) !== 0) chmodSync(item, mode & 0o7777 & ~others);
}
