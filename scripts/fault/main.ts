import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { databaseConnection } from '@/lib/environment/database-connection';
import { Burners } from '../harness/burners';
import { Checks } from '../harness/checks';
import { TrialPortal } from '../harness/trial-portal';
import { closeConnections } from '../harness/visitor';
import { signal } from '../start/process-info';
import { Shutdown, StopRequested } from '../start/shutdown';
import { checkFrozen, secondsUntil } from './frozen';
import { Sharer, type StoredOnce } from './sharer';
import { Writer } from './writer';

/**
 * `npm run fault`: kills the web server, PostgreSQL and the launcher of a portal of its own with -9, on a machine with
 * nothing else to do and on a busy one, and freezes the database, while companies answer. One line of JSON per check with
 * its figure; exit code 1 when one is missed.
 */
const recoverySeconds = 10;
const writers = 6;
const sharers = 4;
const busyProcesses = 4;
const betweenMilliseconds = 1_500;
const longestMinutes = 8;

const say = (line: string) => process.stderr.write(`${line}\n`);
const checks = new Checks((line) => process.stdout.write(`${line}\n`));
const shutdown = new Shutdown();
const portal = new TrialPortal();
shutdown.add({ name: 'Trial portal', stop: () => portal.stop(), force: () => undefined });
const timer = setTimeout(() => process.kill(process.pid, 'SIGTERM'), longestMinutes * 60_000);

let exitCode = 0;
try {
  await Promise.race([run(), shutdown.requested]);
  if (checks.missed > 0) exitCode = 1;
} catch (error) {
  exitCode = 1;
  say(error instanceof StopRequested ? 'Stopping.' : String(error instanceof Error ? error.stack : error));
}
clearTimeout(timer);
closeConnections();
await shutdown.run(say);
process.exit(exitCode);

async function run(): Promise<void> {
  say(`Started in ${((await portal.start()) / 1_000).toFixed(1)} s`);
  const all = await Promise.all(
    Array.from({ length: writers }, (_, number) => Writer.begin(portal.origin, `203.0.113.${number + 1}`)),
  );
  const sharing = await Promise.all(
    Array.from({ length: sharers }, (_, number) => Sharer.begin(portal.origin, `203.0.113.${number + 51}`)),
  );
  const prober = await Writer.begin(portal.origin, '203.0.113.100');
  const isBack = async () => (await prober.visitor.ask(prober.sample.path)).status === 200;
  const running = [...all, ...sharing].map((company) => company.run());

  await delay(betweenMilliseconds);
  for (const machine of ['quiet', 'busy'] as const) {
    const burners = new Burners(machine === 'busy' ? busyProcesses : 0);
    try {
      for (const victim of ['web server', 'PostgreSQL', 'launcher'] as const) {
        const seconds = await kill(victim, isBack);
        checks.atMost(`${victim} killed, ${machine} machine: back after`, seconds, recoverySeconds, 's');
        await delay(betweenMilliseconds);
      }
    } finally {
      burners.stop();
    }
  }
  await checkFrozen(portal, prober, checks);

  for (const company of [...all, ...sharing]) company.stop();
  await Promise.all(running);
  await compare(all, sharing);
}

/** Kills one process with -9 and starts the portal again where nothing else does. @returns seconds until pages are back */
async function kill(
  victim: 'web server' | 'PostgreSQL' | 'launcher',
  isBack: () => Promise<boolean>,
): Promise<number> {
  const { serverPid, databasePid, launcherPid } = portal;
  if (victim === 'launcher') {
    signal(launcherPid, 'SIGKILL');
    const start = performance.now();
    await portal.start();
    await secondsUntil(async () => portal.serverPid !== serverPid && (await isBack()));
    return (performance.now() - start) / 1_000;
  }
  signal(victim === 'web server' ? serverPid : databasePid, 'SIGKILL');
  return secondsUntil(async () => {
    const isNew =
      victim === 'web server' ? portal.serverPid !== serverPid : portal.databasePid !== databasePid;
    return isNew && (await isBack());
  });
}

async function compare(all: readonly Writer[], sharing: readonly Sharer[]): Promise<void> {
  const client = new pg.Client(databaseConnection(portal.databaseUrl));
  await client.connect();
  try {
    const answers = sumOf(all.map(({ confirmed }) => confirmed));
    const lost: number[] = [];
    for (const writer of all) lost.push(await writer.compare(client));
    checks.tell('confirmed answers', answers, 'answers');
    const unconfirmed = sumOf(all.map((writer) => writer.unconfirmed));
    checks.tell('answers that were refused or not answered', unconfirmed, 'answers');
    checks.none(`confirmed answers lost, of ${answers}`, sumOf(lost), 'answers');

    const links = sumOf(sharing.map(({ confirmed }) => confirmed.length));
    const found: StoredOnce[] = [];
    for (const sharer of sharing) found.push(await sharer.compare(client));
    checks.tell('confirmed share links, each sent at least twice', links, 'links');
    checks.none(`confirmed share links lost, of ${links}`, sumOf(found.map((one) => one.lost)), 'links');
    checks.none(`share links doubled, of ${links}`, sumOf(found.map(({ doubled }) => doubled)), 'links');
  } finally {
    await client.end();
  }
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
