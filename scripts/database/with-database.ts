import { keepFilesPrivate } from '../start/keep-private';
import { readLauncherEnvironment } from '../start/launcher-environment';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server';

export interface ReachableDatabase {
  url: string;
  /** Present when it is the embedded server. */
  embedded: EmbeddedServer | null;
}

/**
 * Runs `use` with the database that the environment names, or with the embedded one. An embedded server that
 * was not running is stopped again afterwards; one that the portal is using goes on.
 */
export async function withDatabase<T>(use: (database: ReachableDatabase) => Promise<T>): Promise<T> {
  keepFilesPrivate();
  const environment = readLauncherEnvironment('production');
  if (environment.DATABASE_URL !== undefined) {
    return use({ url: environment.DATABASE_URL, embedded: null });
  }
  const server = await startEmbeddedServer(environment.DATA_DIR);
  try {
    return await use({ url: server.url, embedded: server });
  } finally {
    if (server.found !== 'running') await server.stop();
  }
}
