import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closingLine, judge, onePassed, oneFailed, readTally, sum, type Tally } from '@/scripts/test/tally';

const three: Tally = { passed: 3, failed: [], skipped: [] };

describe('judging what a runner reports', () => {
  test('a good run stays as it is', () => {
    expect(judge('unit', three, true)).toEqual(three);
  });

  test('a run without a result has failed', () => {
    expect(judge('unit', null, true).failed).toEqual(['unit: the runner ended without a result']);
  });

  test('a run without tests has failed, even if the runner is content', () => {
    const none: Tally = { passed: 0, failed: [], skipped: [{ name: 'a', reason: 'no moon' }] };
    expect(judge('unit', none, true).failed).toEqual(['unit: no test ran']);
  });

  test('a skipped test without a reason has failed', () => {
    const silent: Tally = { ...three, skipped: [{ name: 'a', reason: null }] };
    expect(judge('unit', silent, true)).toEqual({
      passed: 3,
      failed: ['a: skipped without a reason'],
      skipped: [],
    });
  });

  test('a runner that ends badly although its tests passed has failed', () => {
    expect(judge('unit', three, false).failed).toHaveLength(1);
  });
});

describe('adding up', () => {
  test('counts every part', () => {
    const skipped = [{ name: 'a', reason: 'no moon' }];
    const total = sum([three, onePassed, oneFailed('lint'), { passed: 0, failed: [], skipped }]);
    expect(total).toEqual({ passed: 4, failed: ['lint'], skipped });
    expect(closingLine(total)).toBe('4 passed, 1 failed, 1 skipped');
  });
});

describe('reading a result from a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-tally-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives back what was written', () => {
    const file = join(folder, 'tally.json');
    writeFileSync(file, JSON.stringify(three));
    expect(readTally(file)).toEqual(three);
  });

  test('a missing, cut off or foreign file is no result', () => {
    const file = join(folder, 'tally.json');
    expect(readTally(file)).toBeNull();
    writeFileSync(file, '{"passed": 3');
    expect(readTally(file)).toBeNull();
    writeFileSync(file, '{"passed": -3, "failed": [], "skipped": []}');
    expect(readTally(file)).toBeNull();
  });
});
