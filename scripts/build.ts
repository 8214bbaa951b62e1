import { randomBytes } from 'node:crypto';

import { ensureBuild } from './build/ensure-build';
import { runCommand } from './database/run-command';
import { keepFilesPrivate } from './start/keep-private';
import { readLauncherEnvironment } from './start/launcher-environment';

// npm run build: builds without a database. Settings that only a running portal needs get stand-ins, which
// end with this process; nothing of them is written into the build.
await runCommand(async () => {
  keepFilesPrivate();
  const environment = readLauncherEnvironment('production');
  const standIns = {
    DATABASE_URL: environment.DATABASE_URL ?? 'postgresql://build@127.0.0.1:1/build',
    AUTH_SECRET: environment.AUTH_SECRET ?? randomBytes(48).toString('base64url'),
    PASSWORD_PEPPER: environment.PASSWORD_PEPPER ?? randomBytes(48).toString('base64url'),
    APP_URL: environment.APP_URL,
  };
  console.log(
    await ensureBuild(environment, standIns, new AbortController().signal, (line) => console.log(line)),
  );
});
