import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { childEnvironment, projectRoot } from '../start/launcher-environment';
import { schemaFile } from './migration-files';

const outputDirectory = path.join(projectRoot, 'lib/generated/prisma');
const stampFile = path.join(projectRoot, 'lib/generated/.stamp');

/**
 * Writes the Prisma client when the schema or Prisma itself changed since the last time.
 * @returns whether anything was written.
 */
export async function generateClient(): Promise<boolean> {
  const stamp = currentStamp();
  if (existsSync(path.join(outputDirectory, 'client.ts')) && readStamp() === stamp) return false;
  await runGenerate();
  writeFileSync(stampFile, stamp);
  return true;
}

/** The generator itself is WebAssembly; naming a program keeps it from downloading an engine it never calls. */
async function runGenerate(): Promise<void> {
  const program = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const child = spawn(process.execPath, [program, 'generate', '--no-hints'], {
    cwd: projectRoot,
    env: childEnvironment({
      PRISMA_SCHEMA_ENGINE_BINARY: process.platform === 'win32' ? process.execPath : '/bin/true',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The Prisma client could not be generated:\n${output.trim()}`);
}

function currentStamp(): string {
  const version = createRequire(import.meta.url)('prisma/package.json') as { version: string };
  return createHash('sha256').update(version.version).update(readFileSync(schemaFile)).digest('hex');
}

function readStamp(): string {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}
