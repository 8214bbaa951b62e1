import { parseArgs } from 'node:util';
import { db } from '@/lib/db';
import { pool } from '@/lib/db-pool';
import { env } from '@/lib/env';
import { isDatabaseEmpty, seedDemoDevelopers } from './seed-demo';

/**
 * Fills an empty database with demo developers. It never adds to a database that has data: with `--if-empty`
 * that is no error, without it the exit code is 1. The last line of output says what was done.
 */
const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean', default: false } } });

try {
  process.exitCode = await seed();
} finally {
  await db.$disconnect();
  await pool.end();
}

async function seed(): Promise<number> {
  if (env.NODE_ENV === 'production') {
    process.stdout.write('Not seeded: this is a production environment. Use npm run demo:add.\n');
    return 1;
  }
  if (!(await isDatabaseEmpty(db))) {
    process.stdout.write('no demo developers added: the database already has data\n');
    return values['if-empty'] ? 0 : 1;
  }
  const added = await seedDemoDevelopers(db, new Date().toISOString().slice(0, 10));
  process.stdout.write(`${added} demo developers added\n`);
  return 0;
}
