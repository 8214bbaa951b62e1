import { expect, test } from 'vitest';
import { sql, testDatabaseUrl } from '../support/db';

test('a test file has a migrated database of its own, as a role that is no superuser', async () => {
  const [row] = await sql<{ database: string; superuser: string; major: number }>(
    "select current_database() as database, current_setting('is_superuser') as superuser, " +
      "current_setting('server_version_num')::int / 10000 as major",
  );
  expect(testDatabaseUrl()).toContain(row!.database);
  expect(row).toMatchObject({ superuser: 'off', major: 18 });

  const tables = await sql<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  expect(tables.map(({ name }) => name)).toContain('_prisma_migrations');
});

test('the product connects to it', async () => {
  const { env } = await import('@/lib/env');
  expect(env.DATABASE_URL).toBe(testDatabaseUrl());
});
