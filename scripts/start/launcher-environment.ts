import { existsSync } from 'node:fs';
import path from 'node:path';

import { type LauncherEnvironment, parseLauncherEnvironment } from '../../lib/environment/parse-environment';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** A bad environment; the message has one line per problem. */
export class EnvironmentError extends Error {}

/**
 * Reads the launcher's environment: the process's own variables, then, for what they leave open, the file
 * `.env` beside package.json.
 *
 * @throws {EnvironmentError} with one line per problem.
 */
export function readLauncherEnvironment(mode: 'production' | 'development'): LauncherEnvironment {
  const file = path.join(projectRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const parsed = parseLauncherEnvironment({ ...process.env, NODE_ENV: mode });
  if (!parsed.ok) throw new EnvironmentError(parsed.problems.join('\n'));
  return { ...parsed.environment, DATA_DIR: path.resolve(projectRoot, parsed.environment.DATA_DIR) };
}

/** The environment of a child process: ours, with changes; nothing it runs reports home. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...changes };
}

/** Sets variables for modules of the application that this process is about to load. */
export function applyEnvironment(variables: Record<string, string>): void {
  Object.assign(process.env, variables);
}
