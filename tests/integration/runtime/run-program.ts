import { spawn } from 'node:child_process';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import { isAlive } from '@/scripts/start/process-info';

const root = path.resolve(import.meta.dirname, '../../..');

/** A program of this project, running as a process of its own. */
export interface RunningProgram {
  pid: number;
  /** Everything it has printed so far, on both outputs. */
  output: () => string;
  /** Resolves when the output matches, rejects when the program ends first. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with the exit code, or the name of the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  kill: (signal: NodeJS.Signals) => void;
}

/**
 * Starts one of our TypeScript programs with exactly these variables, plus what finding programs needs. When
 * the test is over it is killed if it still runs.
 */
export function runProgram(file: string, args: string[], variables: Record<string, string>): RunningProgram {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file), ...args], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const pid = child.pid ?? 0;
  onTestFinished(() => {
    if (isAlive(pid)) child.kill('SIGKILL');
  });
  return {
    pid,
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found === null) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((how) =>
          reject(new Error(`Ended with ${how} before it said ${pattern}:\n${output}`)),
        );
      }),
    ended,
    kill: (signal) => void child.kill(signal),
  };
}
