import { expect, test } from 'vitest';
import { filesIn, read } from './sources';

/** Connections that are made without our settings of the session. */
function bareConnections(source: string): string[] {
  const made = /new (?:pg\.)?(?:Client|Pool|PrismaPg)\((?!pool\))[^;]{0,60}/gu;
  return (source.match(made) ?? []).filter((text) => !text.includes('databaseConnection('));
}

test('H04: every connection of the product speaks UTC and ISO dates, whatever the database prefers', () => {
  const files = ['lib', 'scripts'].flatMap(filesIn).filter((file) => /\.(ts|mjs)$/u.test(file));
  // The smallest page that the benchmark compares with is a text of its own, which knows nothing of ours.
  const ours = files.filter((file) => !/^lib\/generated\/|bench\/pages\/reference\.ts$/u.test(file));
  const bare = ours.flatMap((file) => bareConnections(read(file)).map((text) => `${file}: ${text}`));
  expect(bare, 'make it with databaseConnection of lib/environment/database-connection').toEqual([]);
  expect(ours.filter((file) => read(file).includes('databaseConnection(')).length).toBeGreaterThan(8);
});

test.each([
  ['new pg.Client({ connectionString: url })', 1],
  ['new Pool({ connectionString: url, max: 1 })', 1],
  ['new pg.Client({ ...databaseConnection(url), max: 1 })', 0],
  ['new PrismaPg(pool)', 0],
])('H04: the rule above judges %s', (source, count) => {
  expect(bareConnections(source)).toHaveLength(count);
});
