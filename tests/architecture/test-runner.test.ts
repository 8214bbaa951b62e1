import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Tally } from '@/scripts/test/tally';

const root = resolve(import.meta.dirname, '../..');
const skipped = ['test', 'skip'].join('.');

const planted = `
test('adds', () => expect(1 + 1).toBe(2));
test('fails', () => expect(1 + 1).toBe(3));
test('warns', () => console.warn('planted'));
test('complains', () => console.error('planted'));
test('waits', ({ skip }) => skip('needs the moon'));
${skipped}('says nothing', () => {});
`;

let tally: Tally;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-runner-'));
  try {
    await writeFile(join(folder, 'planted.test.js'), planted);
    await writeFile(join(folder, 'broken.test.js'), "import './is-not-there.js';\n");
    await writeFile(join(folder, 'vitest.config.mjs'), configuration());
    await run(folder);
    tally = JSON.parse(await readFile(join(folder, 'tally.json'), 'utf8')) as Tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

/** The same guards as in vitest.config.ts, around planted tests. */
function configuration(): string {
  const test = {
    root: '.',
    globals: true,
    setupFiles: [join(root, 'tests/support/strict-console.ts')],
    reporters: [join(root, 'scripts/test/vitest-tally.ts')],
  };
  return `export default { test: ${JSON.stringify(test)} };\n`;
}

function run(folder: string): Promise<void> {
  const { VITEST: _, VITEST_MODE: __, ...environment } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run'],
      { cwd: folder, env: { ...environment, TALLY_FILE: join(folder, 'tally.json') } },
      () => done(),
    );
  });
}

test('a test that passes counts once', () => {
  expect(tally.passed).toBe(1);
});

test('what fails, what writes to the console and what cannot be loaded is named', () => {
  expect(tally.failed).toEqual(
    expect.arrayContaining([
      'planted.test.js > fails',
      'planted.test.js > warns',
      'planted.test.js > complains',
      expect.stringMatching(/^broken\.test\.js: .*is-not-there/),
    ]),
  );
  expect(tally.failed).toHaveLength(4);
});

test('a skipped test is named with its reason, or without one', () => {
  expect(tally.skipped).toEqual(
    expect.arrayContaining([
      { name: 'planted.test.js > waits', reason: 'needs the moon' },
      { name: 'planted.test.js > says nothing', reason: null },
    ]),
  );
});
