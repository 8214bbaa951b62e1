import pg from 'pg';

/**
 * Makes sure, before tables are made or changed, that the role may do that.
 * @throws Error with the statements that give the right.
 */
export async function requireCreateRight(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; database: string; schema: string; may: boolean }>(
    `select current_user as role, current_database() as database, coalesce(current_schema(), 'public') as schema,
            has_database_privilege(current_database(), 'CREATE')
            and coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as may`,
  );
  const [found] = rows;
  if (!found || found.may) return;
  const [role, database, schema] = [found.role, found.database, found.schema].map(pg.escapeIdentifier);
  throw new Error(
    `The database role ${role} may not make tables in the database ${database}. Let the owner of the database run: ` +
      `GRANT CREATE ON DATABASE ${database} TO ${role}; GRANT USAGE, CREATE ON SCHEMA ${schema} TO ${role}; ` +
      'and start again.',
  );
}
