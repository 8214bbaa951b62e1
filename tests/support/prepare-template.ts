import { prepareDatabase } from '@/scripts/database/prepare-database';

/**
 * Applies the migrations to the database named by DATABASE_URL, as a program of its own: the schema engine
 * leaves a ten-second timer behind, which would hold up the end of every test run.
 */
await prepareDatabase(process.env.DATABASE_URL ?? '');
process.exit(0);
