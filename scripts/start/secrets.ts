import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import type { LauncherEnvironment } from '../../lib/environment/parse-environment';
import { writePrivateFile } from './private-file';

export interface Secrets {
  AUTH_SECRET: string;
  PASSWORD_PEPPER: string;
}

const storedSchema = z.strictObject({
  AUTH_SECRET: z.string().min(32).max(512),
  PASSWORD_PEPPER: z.string().min(32).max(512),
});

/**
 * The two secrets: from the environment where set, else from DATA_DIR/secrets.json, which is made with random
 * values on the first start and readable by its owner only.
 */
export function ensureSecrets(environment: LauncherEnvironment): Secrets {
  const { AUTH_SECRET, PASSWORD_PEPPER, DATA_DIR } = environment;
  if (AUTH_SECRET !== undefined && PASSWORD_PEPPER !== undefined) return { AUTH_SECRET, PASSWORD_PEPPER };
  const stored = readSecrets(DATA_DIR) ?? makeSecrets(DATA_DIR);
  return {
    AUTH_SECRET: AUTH_SECRET ?? stored.AUTH_SECRET,
    PASSWORD_PEPPER: PASSWORD_PEPPER ?? stored.PASSWORD_PEPPER,
  };
}

function readSecrets(dataDirectory: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(secretsFile(dataDirectory), 'utf8');
  } catch {
    return null;
  }
  const parsed = storedSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  // Making new ones would lock every account out, so a damaged file is for a person to look at.
  throw new Error(`${secretsFile(dataDirectory)} is damaged. Restore it from a backup.`);
}

function makeSecrets(dataDirectory: string): Secrets {
  const random = () => randomBytes(48).toString('base64url');
  const secrets = { AUTH_SECRET: random(), PASSWORD_PEPPER: random() };
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  writePrivateFile(secretsFile(dataDirectory), JSON.stringify(secrets, null, 2));
  return secrets;
}

function secretsFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'secrets.json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
