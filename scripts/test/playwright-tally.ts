import { writeFileSync } from 'node:fs';
import type { Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import type { Tally } from './tally';

/** Writes the result of a Playwright run to the file named by TALLY_FILE. */
export default class PlaywrightTally implements Reporter {
  private suite: Suite | null = null;
  private errors: string[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onError(error: TestError): void {
    this.errors.push(`outside of tests: ${(error.message ?? 'unknown error').split('\n')[0] ?? ''}`);
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    const tally: Tally = {
      passed: tests.filter((test) => test.outcome() === 'expected').length,
      // A test that only passes at the second try is not one to rely on.
      failed: [
        ...tests.filter((test) => ['unexpected', 'flaky'].includes(test.outcome())).map(nameOf),
        ...tests.filter(wasNeverStarted).map((test) => `${nameOf(test)}: never started`),
        ...this.errors,
      ],
      skipped: tests
        .filter((test) => test.outcome() === 'skipped' && !wasNeverStarted(test))
        .map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
    };
    writeFileSync(process.env.TALLY_FILE ?? 'tally.json', JSON.stringify(tally));
  }
}

/** When a run is interrupted, the rest is reported as skipped although nobody asked for that. */
function wasNeverStarted(test: TestCase): boolean {
  return test.outcome() === 'skipped' && test.expectedStatus !== 'skipped';
}

function nameOf(test: TestCase): string {
  return test.titlePath().filter(Boolean).join(' > ');
}

function reasonOf(test: TestCase): string | null {
  return test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? null;
}
