import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

/** How a program of the database is run: as which account, and through which other program if any. */
export interface DatabaseUser {
  uid?: number;
  gid?: number;
  /** Program and arguments that stand in front of the command. */
  through: readonly string[];
}

/**
 * PostgreSQL refuses to run as root. When we are root, the account `postgres` is used if there is one, else
 * `nobody`, which exists everywhere; no account is ever created.
 *
 * @param places what that account must be able to reach: the programs and the data directory.
 */
export function databaseUser(places: readonly string[]): DatabaseUser {
  if (process.getuid?.() !== 0) {
    requireAccountName();
    return { through: [] };
  }
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid === null || gid === null) continue;
    const closed = places.find((place) => !canReach(place, uid, gid));
    return closed === undefined
      ? { uid, gid, through: [] }
      : { uid, gid, through: throughClosedDoors(uid, gid, closed) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** PostgreSQL asks the system for the name of the account it runs as, and refuses an account without one. */
function requireAccountName(): void {
  try {
    userInfo();
  } catch (error) {
    throw new Error(
      `The portal runs as user id ${process.getuid?.()}, which has no name on this system (no line in /etc/passwd), ` +
        'and PostgreSQL needs one. In a container, run as an account of the image, such as node, or add a line for ' +
        'this id to /etc/passwd; or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
}

/** The command line and spawn options that run a database program as this account. */
export function asDatabaseUser(user: DatabaseUser, program: string, args: readonly string[]) {
  const [first = program, ...rest] = [...user.through, program, ...args];
  const account = user.through.length > 0 ? {} : { uid: user.uid, gid: user.gid };
  return { program: first, args: rest, options: account };
}

/**
 * As root in a folder such as /root, which other accounts may not enter, the database keeps its own account
 * and gets the one right to pass closed folders. Only Linux has the tool for that. Without the secure bit,
 * access(2), with which PostgreSQL looks at its own programs, would not take the right into account.
 */
function throughClosedDoors(uid: number, gid: number, closed: string): string[] {
  for (const right of ['dac_read_search', 'dac_override']) {
    const through = [
      ...['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
      ...[`--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--'],
    ];
    const [program = '', ...args] = [...through, 'test', '-e', closed];
    if (spawnSync(program, args).status === 0) return through;
  }
  throw new Error(
    `As root the database runs under another account, which cannot enter ${closed}. Move the project out of a ` +
      'private folder such as /root, start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether every folder on the way lets this account pass. */
function canReach(place: string, uid: number, gid: number): boolean {
  for (let folder = place; ; folder = path.dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return null;
  }
}
