import pg from 'pg';

import type { MigrationFile } from './migration-files';
import { recordFailed, recordFinished } from './migration-records';

/** A migration that failed and left nothing behind. The message says which, where and why. */
export class MigrationError extends Error {
  constructor(
    readonly migration: string,
    /** PostgreSQL's five-letter code; empty when the connection was lost. */
    readonly code: string,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/**
 * Applies migrations in their order, each in one transaction with the row that records it: when the process or
 * the server dies, either both are there or neither is. Those before a failing one stay applied.
 *
 * @throws MigrationError for the first that fails.
 */
export async function applyMigrations(client: pg.Client, files: readonly MigrationFile[]): Promise<string[]> {
  const applied: string[] = [];
  for (const file of files) {
    await applyOne(client, file);
    applied.push(file.name);
  }
  return applied;
}

async function applyOne(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query('begin');
    await client.query(file.script);
    // Checks that were deferred to the end fail here, where the script is still to blame.
    await client.query('set constraints all immediate');
    // A script may have changed settings for itself, such as the search path.
    await client.query('reset all');
    await recordFinished(client, file, 1);
    await client.query('commit');
  } catch (error) {
    const failure = asMigrationError(file, error);
    // Neither can work on a connection that is lost; the server then rolls back by itself.
    await client.query('rollback').catch(() => undefined);
    await recordFailed(client, file, failure.message).catch(() => undefined);
    throw failure;
  }
}

function asMigrationError(file: MigrationFile, error: unknown): MigrationError {
  if (!(error instanceof pg.DatabaseError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new MigrationError(file.name, '', `${file.name}: ${reason}`, error);
  }
  const { position, code = '', message, hint } = error;
  const where = position === undefined ? '' : `, line ${lineAt(file.script, Number(position))}`;
  // The details of PostgreSQL are left out: they quote rows, and this text goes into logs.
  const text = `${file.name}${where}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
  return new MigrationError(file.name, code, text, error);
}

/** The line of a script, counted from 1, at a position in characters, counted from 1. */
function lineAt(script: string, position: number): number {
  return [...script].slice(0, position - 1).filter((character) => character === '\n').length + 1;
}
