import { readLauncherEnvironment } from '../start/launcher-environment';
import { startEmbeddedServer } from './embedded-server';
import { prepareDatabase } from './prepare-database';
import { runCommand } from './run-command';

// npm run db:serve: the embedded database alone, migrated, until Ctrl-C. Prints its address on one line.
await runCommand(async () => {
  const server = await startEmbeddedServer(readLauncherEnvironment('development').DATA_DIR);
  await prepareDatabase(server.url);
  console.log(server.url);
  const idle = setInterval(() => undefined, 60_000);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  clearInterval(idle);
  if (server.found !== 'running') await server.stop();
});
