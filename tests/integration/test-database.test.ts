import { expect, test } from 'vitest';
import { sql, testDatabaseUrl } from '../support/db';
import { skipBecause } from '../support/skip-because';

test('a test file has a migrated database of its own (H06)', async () => {
  const [row] = await sql<{ database: string }>('select current_database() as database');
  expect(new URL(testDatabaseUrl()).pathname).toBe(`/${row!.database}`);

  const tables = await sql<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  expect(tables.map(({ name }) => name)).toContain('_prisma_migrations');
});

test('the product works there as a role that is no superuser (H06)', async (context) => {
  const reason = 'the role of TEST_DATABASE_URL belongs to the person who set it';
  skipBecause(context, Boolean(process.env.TEST_DATABASE_URL), reason);
  const [row] = await sql<{ superuser: string }>("select current_setting('is_superuser') as superuser");
  expect(row!.superuser).toBe('off');
});

test('the product connects to it (H06)', async () => {
  const { env } = await import('@/lib/env');
  expect(env.DATABASE_URL).toBe(testDatabaseUrl());
});
