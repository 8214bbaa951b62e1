import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { projectRoot } from './launcher-environment';

const keptOutput = 200_000;

export interface ProgramOptions {
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Called with each line as it comes, for a progress display. */
  onLine?: (line: string) => void;
}

/**
 * Runs a program to its end in the project's folder.
 * @returns what it printed.
 * @throws Error with what it printed, when its exit code is not 0.
 */
export async function runProgram(program: string, args: string[], options: ProgramOptions): Promise<string> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: options.environment,
    signal: options.signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-keptOutput);
    for (const line of stripVTControlCharacters(chunk.toString()).split('\n')) {
      if (line.trim() !== '') options.onLine?.(line.trim());
    }
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return output;
  throw new Error(
    `${args.find((arg) => /\.(ts|js|mjs)$/.test(arg)) ?? program} ended with code ${code}:\n${output.trim()}`,
  );
}
