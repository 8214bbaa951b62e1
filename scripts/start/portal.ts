import { networkInterfaces } from 'node:os';
import path from 'node:path';

import type { LauncherEnvironment } from '../../lib/environment/parse-environment';
import { findOffGuards } from '../database/audit-guards';
import { checkServer } from '../database/check-server';
import { type EmbeddedServer, startEmbeddedServer } from '../database/embedded-server';
import { generateClient } from '../database/generate-client';
import { prepareDatabase } from '../database/prepare-database';
import { stopOrphanedApp } from './app-process';
import { fillDemoOnce } from './demo-developers';
import { takeInstanceLock } from './instance-lock';
import { childEnvironment, readLauncherEnvironment } from './launcher-environment';
import type { Progress } from './progress';
import { requireFreePort } from './require-free-port';
import { otherDevices } from './other-devices';
import { ensureSecrets } from './secrets';
import { issueSetupCode } from './setup-code';
import type { Shutdown } from './shutdown';
import { type Supervised, supervise } from './supervise';
import { watchServer } from './watch-server';

const appStopMilliseconds = 25_000;

/**
 * One run of the portal, from the environment to an address that answers. `npm start` and `npm run dev` walk
 * through the same steps; only the build and the kind of web server differ.
 */
export class Portal {
  readonly environment: LauncherEnvironment;
  #server: EmbeddedServer | null = null;
  #app: Supervised | null = null;
  #databaseUrl = '';
  #childVariables: Record<string, string> = {};

  constructor(
    readonly mode: 'production' | 'development',
    private readonly progress: Progress,
    private readonly shutdown: Shutdown,
    private readonly report: (line: string) => void,
  ) {
    this.environment = readLauncherEnvironment(mode);
  }

  /** Variables for programs that work on this portal's database. */
  get variables(): Record<string, string> {
    return this.#childVariables;
  }

  /** Nobody else runs here, the port is free, the secrets are there. Nothing listens yet. */
  checkPlace(): Promise<void> {
    return this.progress.step('Environment', async () => {
      const { DATA_DIR, PORT, HOST, APP_URL, OWN_ADDRESS } = this.environment;
      const release = await takeInstanceLock(DATA_DIR, APP_URL);
      this.shutdown.add({ name: 'Lock', stop: release, force: () => undefined, silent: true });
      const orphan = await stopOrphanedApp(DATA_DIR);
      await requireFreePort(PORT, HOST);
      const secrets = ensureSecrets(this.environment);
      this.#childVariables = {
        ...secrets,
        NODE_ENV: this.mode,
        PORT: String(PORT),
        HOST,
        DATA_DIR,
        APP_URL,
        OWN_ADDRESS,
        NEXTAUTH_URL: APP_URL,
        NEXTAUTH_SECRET: secrets.AUTH_SECRET,
      };
      return orphan ? 'good; a web server left by an earlier run was stopped' : 'good';
    });
  }

  startDatabase(): Promise<void> {
    return this.progress.step('PostgreSQL', async () => {
      const { DATABASE_URL, DATA_DIR } = this.environment;
      if (DATABASE_URL !== undefined) {
        const remarks = await checkServer(DATABASE_URL);
        this.#useDatabase(DATABASE_URL);
        return ['the server of DATABASE_URL', ...remarks].join('; ');
      }
      this.#server = await startEmbeddedServer(DATA_DIR);
      this.#useDatabase(this.#server.url);
      const watch = watchServer(DATA_DIR, this.#server, this.report, (url) => {
        this.#useDatabase(url);
        this.#app?.restart();
      });
      this.shutdown.add({
        name: 'PostgreSQL',
        stop: () => watch.stop(),
        force: () => watch.force(),
      });
      return describeServer(this.#server);
    });
  }

  migrate(): Promise<void> {
    return this.progress.step('Migrations', async () => {
      const { applied, resumed, remarks } = await prepareDatabase(this.#databaseUrl);
      const count = applied.length === 0 ? 'up to date' : `${applied.length} applied`;
      const again = resumed.map((name) => `${name} had been interrupted and was applied again`);
      const off = await findOffGuards(this.#databaseUrl);
      const guards = off.map((name) => `the trigger ${name}, which protects the audit log, is off`);
      return [count, ...again, ...remarks, ...guards].join('; ');
    });
  }

  generate(): Promise<void> {
    return this.progress.step('Database client', async () =>
      (await generateClient(this.shutdown.signal)) ? 'generated' : 'up to date',
    );
  }

  fillDemo(): Promise<void> {
    return this.progress.step('Demo developers', () =>
      this.#server === null
        ? Promise.resolve('none, as the database is yours')
        : fillDemoOnce(this.environment.DATA_DIR, this.#childVariables, this.shutdown.signal),
    );
  }

  /** Starts the web server and keeps it running. Resolves with a message if it cannot be kept running. */
  async serve(): Promise<{ givenUp: Promise<string> }> {
    const app = (this.#app = supervise(
      () => ({
        port: this.environment.PORT,
        host: this.environment.HOST,
        dataDirectory: this.environment.DATA_DIR,
        environment: childEnvironment(this.#childVariables),
      }),
      this.report,
    ));
    this.shutdown.add({ name: 'Web server', stop: () => app.stop(appStopMilliseconds), force: app.kill });
    await this.progress.step('Web server', async () => {
      await app.ready;
      return `answers on port ${this.environment.PORT}`;
    });
    return { givenUp: app.givenUp };
  }

  reportWorker(): Promise<void> {
    const where =
      this.environment.WORKER === 'inside' ? 'runs inside the web server' : 'off; use npm run worker';
    return this.progress.step('Worker', () => Promise.resolve(where));
  }

  /** Prints where the portal is and, while there is no staff account, how to make the first one. */
  async welcome(): Promise<void> {
    const { APP_URL, DATA_DIR, HOST, PORT, OWN_ADDRESS } = this.environment;
    const code = await issueSetupCode(this.#databaseUrl);
    this.report('');
    this.report(`The portal is at ${APP_URL}`);
    if (OWN_ADDRESS === 'any') this.report(otherDevices(HOST, PORT, networkInterfaces()));
    if (code !== null) {
      this.report(`There is no staff account yet. Create the first one at ${APP_URL}/setup`);
      this.report(`One-time code, valid for 24 hours: ${code}`);
    }
    if (this.environment.SMTP_URL === undefined) {
      this.report(
        `No mail server is set: e-mails are written to ${path.join(DATA_DIR, 'mail')} and sent to nobody. Set SMTP_URL to send them.`,
      );
    }
    this.report('Ctrl-C stops everything.');
  }

  #useDatabase(url: string): void {
    this.#databaseUrl = url;
    this.#childVariables = { ...this.#childVariables, DATABASE_URL: url };
  }
}

function describeServer(server: EmbeddedServer): string {
  const where = `on loopback port ${server.port}`;
  switch (server.found) {
    case 'nothing':
      return `new embedded server ${where}`;
    case 'stopped':
      return `embedded server ${where}`;
    case 'running':
      return `embedded server ${where}, left running by an earlier run and taken over (process ${server.pid})`;
  }
}
