import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };

const file = resolve(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };

/** Where Node would find a package that another one asks for: beside it, or further up. */
function isListed(asker: string, name: string): boolean {
  const above = asker
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...above].some((folder) => `${folder ? `${folder}/` : ''}node_modules/${name}` in packages);
}

test('the lock file knows the packages of every platform, so that npm ci works on each (P47)', () => {
  const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isListed(asker, name)),
  );
  expect(missing).toEqual([]);
});

test('it names no address that packages come from (P47)', () => {
  const withAddress = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'));
  expect(withAddress.map(([name]) => name)).toEqual([]);
});
