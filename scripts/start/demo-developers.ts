import { existsSync } from 'node:fs';
import path from 'node:path';

import { readClusterSettings, writeClusterSettings } from '../database/cluster-settings';
import { childEnvironment, projectRoot } from './launcher-environment';
import { runProgram } from './run-program';

const program = path.join(projectRoot, 'prisma/seed.ts');

/**
 * Fills a new embedded database with demo developers, once in its life: whoever removes them does not get them
 * back with the next start. It runs in a process of its own and adds nothing to a database that has data.
 *
 * @returns a sentence for the progress line.
 */
export async function fillDemoOnce(
  dataDirectory: string,
  variables: Record<string, string>,
  signal: AbortSignal,
): Promise<string> {
  const settings = readClusterSettings(dataDirectory);
  if (settings === null || settings.demo === 'done') return 'already decided';
  if (!existsSync(program)) return 'no seed program';
  const output = await runProgram(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', program, '--if-empty'],
    // The seed refuses to run in production on principle; this database is new and our own.
    { environment: childEnvironment({ ...variables, NODE_ENV: 'development' }), signal },
  );
  writeClusterSettings(dataDirectory, { ...settings, demo: 'done' });
  return output.trim().split('\n').at(-1) ?? 'done';
}
