import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../../start/free-port';
import { applyEnvironment, projectRoot } from '../../start/launcher-environment';
import { readPidFile } from '../../start/pid-file';
import { Portal } from '../../start/portal';
import { prepareProduction } from '../../start/prepare-production';
import type { Progress } from '../../start/progress';
import type { Shutdown } from '../../start/shutdown';
import type { BenchServer } from './page-list';

/** A fixed place, so that a run takes over what a run before it left behind when it was killed. */
const dataFolder = join(projectRoot, '.data', 'bench');

/**
 * Builds and serves the product with the steps of `npm start`, on a free port, with an embedded database in a
 * folder of its own, so that nothing of the operator's is read or changed.
 */
export async function serveProduct(
  progress: Progress,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<BenchServer & { databaseUrl: string }> {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  applyEnvironment({
    PORT: String(port),
    APP_URL: origin,
    DATA_DIR: dataFolder,
    LOG_LEVEL: 'silent',
    // Empty means "not set", and unlike a missing variable it is not filled in from a file .env.
    DATABASE_URL: '',
    SMTP_URL: '',
  });
  const forget = () => rmSync(dataFolder, { recursive: true, force: true });
  shutdown.add({ name: 'Data folder', stop: () => Promise.resolve(forget()), force: forget, silent: true });
  const portal = new Portal('production', progress, shutdown, say);
  await prepareProduction(portal, shutdown, progress);
  await portal.serve();
  return {
    origin,
    pid: readPidFile(join(dataFolder, 'app.pid')) ?? 0,
    databaseUrl: portal.variables.DATABASE_URL ?? '',
  };
}
