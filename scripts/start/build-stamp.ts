import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from './launcher-environment';

const buildDirectory = path.join(projectRoot, '.next');
const stampFile = path.join(buildDirectory, 'plumbline-build.json');

/** What a build is made of. Tests, documents and scripts are not part of it. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'scripts/build',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Written by `prisma generate`; the schema stands for it. */
const generated = path.join('lib', 'generated');

/**
 * A hash over the sources and over the settings that prerendered pages carry in their text. Reading some
 * thousand small files takes a few hundredths of a second, and unlike dates it survives a checkout.
 */
export function sourcesHash(settings: Record<string, string | undefined>): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(Object.entries(settings).sort()));
  for (const file of sources.flatMap((name) => filesUnder(name)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(projectRoot, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when a finished build of exactly these sources is there. */
export function isBuildCurrent(hash: string): boolean {
  if (!existsSync(path.join(buildDirectory, 'BUILD_ID'))) return false;
  try {
    const stamp: unknown = JSON.parse(readFileSync(stampFile, 'utf8'));
    return typeof stamp === 'object' && stamp !== null && 'sources' in stamp && stamp.sources === hash;
  } catch {
    return false;
  }
}

/** To be called before a build begins: a build that dies half-way must not look finished. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true });
}

export function rememberBuild(hash: string): void {
  writeFileSync(stampFile, JSON.stringify({ sources: hash }));
}

function filesUnder(name: string): string[] {
  const absolute = path.join(projectRoot, name);
  if (!existsSync(absolute)) return [];
  const entries = readdirSync(path.dirname(absolute), { withFileTypes: true });
  if (entries.find((entry) => entry.name === path.basename(name))?.isDirectory() !== true) return [name];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(generated));
}
