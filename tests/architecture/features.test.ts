import { describe, expect, test } from 'vitest';
import { namingProblems } from '@/scripts/features/naming-problems';
import { readFeatures } from '@/scripts/features/read-features';
import { readTests } from '@/scripts/features/read-tests';
import { testFiles, testsIn } from '@/scripts/features/test-files';
import { read } from './sources';

const features = readFeatures(read('docs/features.md'));
const tests = testsIn(testFiles());

/** Where properties of the method have numbers of their own, which are easily taken for promises. */
const method = /^tests\/unit\/domain\/(?:model|record)\//u;

describe('the table of features and the tests (H12)', () => {
  test('the table holds every group, each row once', () => {
    expect([...new Set(features.map(({ id }) => id.charAt(0)))].join('')).toBe('ABCDNEPVH');
    expect(features.length).toBeGreaterThan(200);
  });

  test('every test names a row, and no test names one that is not there', () => {
    expect(tests.length).toBeGreaterThan(1_000);
    expect(namingProblems(features, tests)).toEqual([]);
  });

  test('a property of the method is not written like a promise', () => {
    const promised = tests.filter(
      ({ file, ids }) => method.test(file) && ids.some((id) => id.startsWith('P')),
    );
    expect(promised.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test.each([
    ["test('adds', () => {});", ['planted.test.ts: "adds" names no row']],
    ["describe('sums', () => { test('adds', () => {}); });", ['planted.test.ts: "sums > adds" names no row']],
    ['test(name, () => {});', ['planted.test.ts: "…" names no row']],
    ["test('adds (A99)', () => {});", ['planted.test.ts: "adds (A99)" names A99, which is no row']],
    [
      "describe('sums (N02)', () => { test('adds (P77)', () => {}); });",
      ['planted.test.ts: "sums (N02) > adds (P77)" names P77, which is no row'],
    ],
    ["describe('sums (N02)', () => { test('adds', () => {}); });", []],
  ])('%s is judged by the names in it', (source, problems) => {
    expect(namingProblems(features, readTests('planted.test.ts', source))).toEqual(problems);
  });
});
