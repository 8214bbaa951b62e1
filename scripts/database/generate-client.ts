import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { childEnvironment, projectRoot } from '../start/launcher-environment';
import { runProgram } from '../start/run-program';
import { schemaFile } from './migration-files';

const outputDirectory = path.join(projectRoot, 'lib/generated/prisma');
const stampFile = path.join(projectRoot, 'lib/generated/.stamp');

/**
 * Writes the Prisma client when the schema or Prisma itself changed since the last time.
 * @returns whether anything was written.
 */
export async function generateClient(signal = new AbortController().signal): Promise<boolean> {
  const stamp = currentStamp();
  if (existsSync(path.join(outputDirectory, 'client.ts')) && readStamp() === stamp) return false;
  await runGenerate(signal);
  writeFileSync(stampFile, stamp);
  return true;
}

/** The generator itself is WebAssembly; naming a program keeps it from downloading an engine it never calls. */
async function runGenerate(signal: AbortSignal): Promise<void> {
  const program = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const environment = childEnvironment({
    PRISMA_SCHEMA_ENGINE_BINARY: process.platform === 'win32' ? process.execPath : '/bin/true',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  });
  await runProgram(process.execPath, [program, 'generate', '--no-hints'], { environment, signal });
}

function currentStamp(): string {
  const version = createRequire(import.meta.url)('prisma/package.json') as { version: string };
  return createHash('sha256').update(version.version).update(readFileSync(schemaFile)).digest('hex');
}

function readStamp(): string {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}
