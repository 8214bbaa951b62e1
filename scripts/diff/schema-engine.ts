import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { announceCharacters } from './catalogue-characters';

type Engine = bindings.SchemaEngine;

const moduleName = '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Loads Prisma's schema engine, the WebAssembly build, on one database connection. It writes new migrations for
 * `npm run db:diff`; nothing that runs in production needs it, and nothing is downloaded.
 *
 * @param scratchUrl an empty database in which the migrations may be replayed, for comparisons.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: Engine) => Promise<T>,
  scratchUrl?: string,
): Promise<T> {
  await loadEngine();
  const connections = new Connections(url, scratchUrl);
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
 * Prisma's adapter with one change: a script runs as one message. The adapter's own way splits it at every
 * semicolon, which tears function bodies apart.
 */
class Connections {
  scriptError: Error | undefined;
  readonly #pools: pg.Pool[] = [];

  constructor(
    private readonly url: string,
    private readonly scratchUrl: string | undefined,
  ) {}

  factory(): PrismaPg {
    const factory = this.#factoryFor(this.url);
    // The adapter's own scratch connection would go to the main database whenever an address is configured.
    factory.connectToShadowDb = () => {
      if (this.scratchUrl === undefined)
        throw new Error('This needs a scratch database, and none was given.');
      return this.#factoryFor(this.scratchUrl).connect();
    };
    return factory;
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }

  #factoryFor(url: string): PrismaPg {
    const factory = new PrismaPg({ ...databaseConnection(url), max: 1 });
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
      const adapter = await connect();
      const pool = adapter.underlyingDriver();
      this.#pools.push(pool);
      announceCharacters(adapter, pool);
      adapter.executeScript = (script) => this.#runScript(pool, script);
      return adapter;
    };
    return factory;
  }

  async #runScript(pool: pg.Pool, script: string): Promise<void> {
    try {
      await pool.query(script);
    } catch (error) {
      this.scriptError = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
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
