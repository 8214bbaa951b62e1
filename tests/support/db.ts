import pg from 'pg';

/** The address of the database that belongs to the running test file. */
export function testDatabaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('This test has no database. Put it under tests/integration.');
  return url;
}

/**
 * Runs plain SQL against the test's database, to arrange or to look at what no function of the product shows.
 * @returns the rows.
 */
export async function sql<Row extends pg.QueryResultRow>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  try {
    const result = await client.query<Row>(statement, [...values]);
    return result.rows;
  } finally {
    await client.end();
  }
}
