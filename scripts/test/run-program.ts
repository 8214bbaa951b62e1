import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../..');

/** The commands that may be run, and the package that brings each. */
const packages = {
  depcruise: 'dependency-cruiser',
  eslint: 'eslint',
  knip: 'knip',
  next: 'next',
  playwright: '@playwright/test',
  prettier: 'prettier',
  tsc: 'typescript',
  tsx: 'tsx',
  vitest: 'vitest',
};
export type Command = keyof typeof packages;

export type ProgramResult = { ok: boolean; output: string };

const graceMilliseconds = 20_000;

/**
 * Runs a command of an installed package to its end, with its output collected. It gets a process group of
 * its own, so that a program that hangs is ended together with everything it started.
 *
 * @param minutes after which the program counts as hanging and is ended.
 */
export async function runProgram(
  command: Command,
  args: readonly string[],
  { minutes, environment = {} }: { minutes: number; environment?: Record<string, string> },
): Promise<ProgramResult> {
  const child = spawn(process.execPath, [fileOf(command), ...args], {
    cwd: projectRoot,
    env: plainOutput(environment),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal);
  const passOn = () => end('SIGTERM');
  process.once('SIGINT', passOn).once('SIGTERM', passOn);
  const timers = [
    setTimeout(() => {
      output += `\nNot finished after ${minutes} minutes; ended.\n`;
      end('SIGTERM');
    }, minutes * 60_000),
    setTimeout(() => end('SIGKILL'), minutes * 60_000 + graceMilliseconds),
  ];
  try {
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    return { ok: code === 0, output };
  } finally {
    timers.forEach(clearTimeout);
    process.off('SIGINT', passOn).off('SIGTERM', passOn);
  }
}

/** The file behind a command, so that no shell and no PATH is involved. */
function fileOf(command: Command): string {
  const folder = join(projectRoot, 'node_modules', packages[command]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${packages[command]} has no command ${command}.`);
  return join(folder, file);
}

/** Reports are read by people and by machines, in files and terminals alike: no colours, no redrawing. */
function plainOutput(environment: Record<string, string>): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', ...environment };
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
