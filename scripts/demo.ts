import { runCommand } from './database/run-command';
import { withDatabase } from './database/with-database';
import { applyEnvironment, readLauncherEnvironment } from './start/launcher-environment';
import { ensureSecrets } from './start/secrets';

/**
 * npm run demo:add and npm run demo:remove: adds the demo developers, or removes exactly what is marked as
 * demo. Nothing is added to a database of the operator's own that is in use.
 */
const command = process.argv[2];
if (command !== 'add' && command !== 'remove') {
  process.stderr.write('Say what to do with the demo data: add or remove.\n');
  process.exit(2);
}

await runCommand(() =>
  withDatabase(async ({ url, embedded }) => {
    const environment = readLauncherEnvironment('production');
    applyEnvironment({
      ...ensureSecrets(environment),
      NODE_ENV: 'production',
      DATA_DIR: environment.DATA_DIR,
      DATABASE_URL: url,
    });
    // Loaded only now, because these modules read the environment when they are loaded.
    const { db } = await import('@/lib/db');
    const { pool } = await import('@/lib/db-pool');
    try {
      if (command === 'remove') {
        const { removeDemo } = await import('@/prisma/remove-demo');
        const { developers, matches, leads } = await removeDemo(db);
        console.log(
          `Removed ${developers} demo developers, ${matches} matches with them, ${leads} demo leads.`,
        );
        return;
      }
      const { isDatabaseEmpty, seedDemoDevelopers } = await import('@/prisma/seed-demo');
      if (embedded === null && !(await isDatabaseEmpty(db))) {
        throw new Error(
          'DATABASE_URL names a database with data. Demo developers are only added to an empty one.',
        );
      }
      const added = await seedDemoDevelopers(db, new Date().toISOString().slice(0, 10));
      console.log(`Added ${added} demo developers.`);
    } finally {
      await db.$disconnect();
      await pool.end();
    }
  }),
);
