import type { z } from 'zod';

import { applicationSchema, launcherSchema } from './schema';

export type ApplicationEnvironment = z.infer<typeof applicationSchema>;
export type LauncherEnvironment = z.infer<typeof launcherSchema>;

export type ParsedEnvironment<T> = { ok: true; environment: T } | { ok: false; problems: string[] };

type RawEnvironment = Record<string, string | undefined>;

/**
 * Reads what the web application and the worker need. Everything that has no safe default must be there:
 * the launcher passes it on, a hosted installation sets it.
 *
 * @returns the environment, or one sentence per problem, each starting with the variable's name.
 */
export function parseEnvironment(record: RawEnvironment): ParsedEnvironment<ApplicationEnvironment> {
  return parse(applicationSchema, record);
}

/**
 * Reads what `npm start` and `npm run dev` need. Here the database address and the two secrets may be
 * missing, because the launcher makes them; what is present is held to the same rules.
 */
export function parseLauncherEnvironment(record: RawEnvironment): ParsedEnvironment<LauncherEnvironment> {
  return parse(launcherSchema, record);
}

function parse<T>(schema: z.ZodType<T>, record: RawEnvironment): ParsedEnvironment<T> {
  const result = schema.safeParse(withoutEmptyValues(record));
  if (result.success) return { ok: true, environment: result.data };
  // The first problem of each variable; what follows from it would only repeat it.
  const first = new Map<string, string>();
  for (const { path, message } of result.error.issues) {
    const name = path.join('.');
    if (!first.has(name)) first.set(name, `${name}: ${message}`);
  }
  return { ok: false, problems: [...first.values()].sort() };
}

/** `KEY=` in a file means "not set", as it does in a shell's `${KEY:-default}`. */
function withoutEmptyValues(record: RawEnvironment): RawEnvironment {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== ''),
  );
}
