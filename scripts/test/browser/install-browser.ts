import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A way to get a browser; `run` says whether its program was content. */
export type Installer = { description: string; run: () => boolean };

const minute = 60_000;

/** Playwright downloads its own build. Machines without that address fail at once or hang, hence the bound. */
export const installFromPlaywright: Installer = {
  description: "trying Playwright's own download (at most 4 minutes)",
  run: () => succeeds('npx', ['playwright', 'install', 'chromium'], 4 * minute),
};

/** Debian and its relatives bring Chromium as a package, for those who may install packages. */
export const installFromDebian: Installer = {
  description: 'trying the system package chromium (at most 10 minutes)',
  run() {
    if (!existsSync('/usr/bin/apt-get')) return false;
    const [program = 'apt-get', ...prefix] = [...administratorPrefix(), 'apt-get'];
    return (
      succeeds(program, [...prefix, 'update'], 10 * minute) &&
      succeeds(program, [...prefix, 'install', '--yes', '--no-install-recommends', 'chromium'], 10 * minute)
    );
  },
};

/** Nothing for an administrator; sudo that asks no question for everybody else. */
function administratorPrefix(): readonly string[] {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n'];
}

function succeeds(program: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, timeout, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
