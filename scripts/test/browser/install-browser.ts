import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runProgram } from '../run-program';

/** What came of trying to install a browser; `problem` is null when the installer was content. */
export type Attempt = { problem: string | null };
export type Installer = { description: string; run: () => Promise<Attempt> };

/** Playwright downloads its own build. Machines without that address fail at once or hang, hence the bound. */
export const installFromPlaywright: Installer = {
  description: "trying Playwright's own download (at most 4 minutes)",
  async run() {
    const { ok, output } = await runProgram('playwright', ['install', 'chromium'], { minutes: 4 });
    return { problem: ok ? null : gist(output) };
  },
};

/** Debian and its relatives bring Chromium as a package, for those who may install packages. */
export const installFromDebian: Installer = {
  description: 'trying the system package chromium (at most 10 minutes)',
  async run() {
    if (!existsSync('/usr/bin/apt-get')) return { problem: 'this system has no apt-get' };
    const prefix = administratorPrefix();
    if (!prefix) return { problem: 'installing a system package needs an administrator' };
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
      const problem = await runAptGet(prefix, args);
      if (problem) return { problem };
    }
    return { problem: null };
  },
};

/** Nothing for an administrator, sudo where it asks no question, null for everybody else. */
function administratorPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

function runAptGet(prefix: readonly string[], args: readonly string[]): Promise<string | null> {
  const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
  return new Promise((done) => {
    const child = spawn(program, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 10 * 60_000,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => done(error.message));
    child.once('close', (code) => done(code === 0 ? null : `apt-get ${args[0] ?? ''}: ${gist(output)}`));
  });
}

/** The line that says what is wrong, as far as one can tell from the outside. */
function gist(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /^\s*(E:|Error)/.test(line)) ?? lines.at(-1) ?? '').trim() || 'no word why';
}
