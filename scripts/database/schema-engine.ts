import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { announceCharacters } from './catalogue-characters';
import type { MigrationFile } from './migration-files';

/** Held by the transaction of a running migration script. */
export const scriptLock = 7_246_311_908;
const lockStatement = `select pg_advisory_xact_lock(${scriptLock});`;

type Engine = bindings.SchemaEngine;

const moduleName = '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Loads Prisma's schema engine, the WebAssembly build, on one database connection.
 *
 * Nothing is downloaded, unlike with the native engine behind `prisma migrate`, and the bookkeeping in
 * `_prisma_migrations` is the same, so that the ordinary command line can take over anywhere.
 *
 * @param scratchUrl an empty database in which the migrations may be replayed, for comparisons.
 */
export async function withSchemaEngine<T>(
  url: string,
  migrations: readonly MigrationFile[],
  use: (engine: Engine) => Promise<T>,
  scratchUrl?: string,
): Promise<T> {
  await loadEngine();
  const connections = new Connections(url, migrations, scratchUrl);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(connections.factory()),
  );
  try {
    return await use(engine);
  } catch (error) {
    // The engine only says that something outside of it failed.
    throw connections.scriptError ?? error;
  } finally {
    engine.free();
    await connections.close();
  }
}

/**
 * Prisma's adapter with one change: a script runs as one message and therefore in one transaction. The
 * adapter's own way splits it at every semicolon, which tears function bodies apart and leaves half a
 * migration behind when the process dies.
 */
class Connections {
  scriptError: Error | undefined;
  readonly #pools: pg.Pool[] = [];

  constructor(
    private readonly url: string,
    private readonly migrations: readonly MigrationFile[],
    private readonly scratchUrl: string | undefined,
  ) {}

  factory(): PrismaPg {
    const factory = this.#factoryFor(this.url, true);
    // The adapter's own scratch connection would go to the main database whenever an address is configured.
    factory.connectToShadowDb = () => {
      if (this.scratchUrl === undefined)
        throw new Error('This needs a scratch database, and none was given.');
      return this.#factoryFor(this.scratchUrl, false).connect();
    };
    return factory;
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }

  #factoryFor(url: string, marks: boolean): PrismaPg {
    const factory = new PrismaPg({ ...databaseConnection(url), max: 1 });
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
      const adapter = await connect();
      const pool = adapter.underlyingDriver();
      this.#pools.push(pool);
      announceCharacters(adapter, pool);
      adapter.executeScript = (script) => this.#runScript(pool, script, marks);
      return adapter;
    };
    return factory;
  }

  /**
   * A migration and the mark that it is finished are committed together. Whenever the process dies, either
   * both are there or neither is; the engine only repeats the mark afterwards. The lock tells the next run
   * that the server still works on a script whose sender is gone.
   */
  async #runScript(pool: pg.Pool, script: string, marks: boolean): Promise<void> {
    const migration = this.migrations.find((file) => file.script.trim() === script.trim());
    try {
      const own = migration !== undefined && marks;
      await pool.query(own ? `${lockStatement}\n${script}\n;${markOf(migration)}` : script);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.scriptError = new Error(`${migration?.name ?? 'Script'}: ${message}`, { cause: error });
      throw error;
    }
  }
}

function markOf(migration: MigrationFile): string {
  return `update "_prisma_migrations" set finished_at = now()
    where migration_name = ${pg.escapeLiteral(migration.name)} and finished_at is null and rolled_back_at is null;`;
}

let loaded: Promise<void> | null = null;

function loadEngine(): Promise<void> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<void> {
  // The engine hands the text of an internal failure to this object before it gives up.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
  });
  const file = createRequire(import.meta.url)
    .resolve(moduleName)
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': { ...bindings },
  });
  const internals = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  internals.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
