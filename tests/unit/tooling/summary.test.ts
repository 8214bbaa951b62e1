import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closingLine, tallyOf } from '@/scripts/test/summary';

const unit = { script: 'test:unit', runner: 'vitest' } as const;
const browser = { script: 'test:e2e', runner: 'playwright' } as const;

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'plumbline-report-')), 'report.json');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true }));

const write = (report: unknown) => writeFileSync(file, JSON.stringify(report));
const vitestFile = (tests: readonly object[], rest: object = {}) => ({
  success: true,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: tests, ...rest }],
});
const playwrightFile = (tests: readonly object[], errors: readonly object[] = []) => ({
  suites: [{ specs: [], suites: [{ specs: [{ title: 'opens', file: 'a.spec.ts', tests }] }] }],
  errors,
});

describe('the summary of a run (H06)', () => {
  test('a command that is no test runner passes or fails as a whole', () => {
    expect(tallyOf({ script: 'lint' }, true, file)).toEqual({ passed: 1, failed: [], skipped: [] });
    expect(tallyOf({ script: 'lint' }, false, file).failed).toEqual(['lint']);
  });

  test('a runner without a report, with a broken one, or without a test has failed', () => {
    expect(tallyOf(unit, true, file).failed).toEqual(['test:unit: the runner ended without a report']);
    writeFileSync(file, '{"success": true');
    expect(tallyOf(unit, true, file).failed).toHaveLength(1);
    write({ anything: 'else' });
    expect(tallyOf(unit, true, file).failed).toHaveLength(1);
    write(vitestFile([]));
    expect(tallyOf(unit, true, file).failed).toEqual(['test:unit: no test ran']);
  });

  test('a test of Vitest counts as it ended, and a skipped one needs a reason', () => {
    write(
      vitestFile([
        { fullName: 'adds', status: 'passed' },
        { fullName: 'breaks', status: 'failed' },
        { fullName: 'waits', status: 'skipped', meta: { skipReason: 'needs the moon' } },
        { fullName: 'says nothing', status: 'skipped', meta: {} },
      ]),
    );
    expect(tallyOf(unit, false, file)).toEqual({
      passed: 1,
      failed: ['a.test.ts > breaks', 'a.test.ts > says nothing: skipped without a reason'],
      skipped: [{ name: 'a.test.ts > waits', reason: 'needs the moon' }],
    });
  });

  test('a file that cannot be loaded has failed, although none of its tests did', () => {
    write(vitestFile([], { status: 'failed', message: 'Cannot find module\nat line 1' }));
    expect(tallyOf(unit, false, file).failed).toEqual(['a.test.ts: Cannot find module']);
  });

  test('a test of Playwright that passed only at another try has failed', () => {
    write(
      playwrightFile(
        [
          { status: 'expected', projectName: 'chromium' },
          { status: 'flaky', projectName: 'chromium' },
          {
            status: 'skipped',
            projectName: 'no-scripts',
            annotations: [{ type: 'skip', description: 'needs the moon' }],
          },
        ],
        [{ message: 'set-up broke\nat line 1' }],
      ),
    );
    expect(tallyOf(browser, false, file)).toEqual({
      passed: 1,
      failed: ['[chromium] a.spec.ts > opens', 'outside of tests: set-up broke'],
      skipped: [{ name: '[no-scripts] a.spec.ts > opens', reason: 'needs the moon' }],
    });
  });

  test('a runner that ends badly although its tests passed has failed', () => {
    write(vitestFile([{ fullName: 'adds', status: 'passed' }]));
    expect(tallyOf(unit, true, file).failed).toEqual([]);
    expect(tallyOf(unit, false, file).failed).toHaveLength(1);
  });

  test('the last line adds up every command, and a run of nothing has failed', () => {
    const skipped = [{ name: 'a', reason: 'no moon' }];
    const row = (passed: number, failed: readonly string[]) => ({
      name: 'x',
      seconds: 1,
      tally: { passed, failed, skipped },
    });
    expect(closingLine([row(3, []), row(1, ['lint'])])).toBe('4 passed, 1 failed, 2 skipped');
    expect(closingLine([])).toBe('0 passed, 1 failed, 0 skipped');
  });
});
