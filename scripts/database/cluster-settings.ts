import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

import { writePrivateFile } from '../start/private-file';

const clusterSettingsSchema = z.strictObject({
  port: z.number().int().min(0).max(65_535),
  superuserPassword: z.string().min(32).max(128),
  ownerPassword: z.string().min(32).max(128),
  /** Whether the new database still waits for its demo developers. */
  demo: z.enum(['wanted', 'done']).default('done'),
});

/** What must be remembered about the embedded server between two starts. */
export type ClusterSettings = z.infer<typeof clusterSettingsSchema>;

/** Reads the settings, or null when this directory never had a server. */
export function readClusterSettings(dataDirectory: string): ClusterSettings | null {
  let text: string;
  try {
    text = readFileSync(settingsFile(dataDirectory), 'utf8');
  } catch {
    return null;
  }
  return clusterSettingsSchema.parse(JSON.parse(text));
}

/** Random passwords for a new server; the port is chosen when it first starts. */
export function newClusterSettings(): ClusterSettings {
  const password = () => randomBytes(32).toString('base64url');
  return { port: 0, superuserPassword: password(), ownerPassword: password(), demo: 'wanted' };
}

export function writeClusterSettings(dataDirectory: string, settings: ClusterSettings): void {
  writePrivateFile(settingsFile(dataDirectory), JSON.stringify(settings, null, 2));
}

function settingsFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres.json');
}
