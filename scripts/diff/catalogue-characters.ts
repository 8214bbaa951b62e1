import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * Lets the schema engine read PostgreSQL's catalogue, where some columns have the one-byte type "char". The
 * adapter knows no such type and refuses them; the engine wants them announced as single characters.
 */
export function announceCharacters(adapter: SqlDriverAdapter, pool: pg.Pool): void {
  const { TEXT, CHAR } = pg.types.builtins;
  let characters: number[] = [];

  const query: (config: pg.QueryConfig) => Promise<pg.QueryResult> = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (config: pg.QueryConfig) => {
      const result = await query(config);
      characters = [];
      for (const [index, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== CHAR) continue;
        characters.push(index);
        field.dataTypeID = TEXT;
      }
      return result;
    },
  });

  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (sql) => {
    const result = await queryRaw(sql);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
