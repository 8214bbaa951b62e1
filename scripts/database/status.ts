import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { readMigrationFiles } from './migration-files';
import { isUpToDate, readMigrationState } from './migration-state';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

// npm run db:status: what is applied and what is not. Exit code 1 when something is to be done.
await runCommand(() =>
  withDatabase(async ({ url }) => {
    const client = new pg.Client(databaseConnection(url));
    await client.connect();
    try {
      const state = await readMigrationState(client, readMigrationFiles());
      for (const kind of ['pending', 'unfinished', 'edited', 'newer', 'unknown'] as const) {
        console.log(`${kind}: ${state[kind].length === 0 ? 'none' : state[kind].join(', ')}`);
      }
      if (!isUpToDate(state)) process.exitCode = 1;
    } finally {
      await client.end();
    }
  }),
);
