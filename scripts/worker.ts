import path from 'node:path';

import { readClusterSettings } from './database/cluster-settings';
import { databaseUrl } from './database/own-database';
import { findRunningPostmaster } from './database/postmaster';
import { keepFilesPrivate } from './start/keep-private';
import { applyEnvironment, readLauncherEnvironment } from './start/launcher-environment';
import { ensureSecrets } from './start/secrets';

// npm run worker: the job queue in a process of its own, for installations with WORKER=off.
keepFilesPrivate();
const environment = readLauncherEnvironment('production');
applyEnvironment({
  ...ensureSecrets(environment),
  NODE_ENV: 'production',
  DATA_DIR: environment.DATA_DIR,
  DATABASE_URL: environment.DATABASE_URL ?? runningEmbeddedUrl(environment.DATA_DIR),
});
// Loaded only now, because these modules read the environment when they are loaded.
const { startWorker } = await import('@/lib/jobs/run-worker');
const worker = startWorker();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => void worker.stop().then(() => process.exit(0)));
}

/** The embedded server belongs to `npm start`; a worker of its own only joins it. */
function runningEmbeddedUrl(dataDirectory: string): string {
  const settings = readClusterSettings(dataDirectory);
  const running = findRunningPostmaster(path.join(dataDirectory, 'postgres'));
  if (settings === null || running === null) {
    process.stderr.write(
      'DATABASE_URL is not set and no portal runs on this folder. Start the portal first.\n',
    );
    process.exit(1);
  }
  return databaseUrl(settings, running.port);
}
