import { testOnOwnServer } from './own-server';

/** The portal on a database that answers and holds none of its tables: whatever reads from it fails. */
export const test = testOnOwnServer(() => {
  const empty = new URL(process.env.DATABASE_URL ?? '');
  empty.pathname = '/postgres';
  return { DATABASE_URL: empty.href };
});
