import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Tally } from './tally';

/** Writes the result of a Vitest run to the file named by TALLY_FILE. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly { message?: string }[]): void {
    const tally: Tally = { passed: 0, failed: [], skipped: [] };
    for (const file of modules) {
      // A file that could not be loaded has no tests that could fail.
      for (const error of file.errors()) tally.failed.push(`${fileOf(file)}: ${firstLine(error.message)}`);
      for (const test of file.children.allTests()) count(tally, test);
      for (const suite of file.children.allSuites()) {
        for (const error of suite.errors())
          tally.failed.push(`${suite.fullName}: ${firstLine(error.message)}`);
      }
    }
    for (const { message } of unhandledErrors) tally.failed.push(`outside of tests: ${firstLine(message)}`);
    writeFileSync(process.env.TALLY_FILE ?? 'tally.json', JSON.stringify(tally));
  }
}

function count(tally: Tally, test: TestCase): void {
  const result = test.result();
  const name = `${fileOf(test.module)} > ${test.fullName}`;
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state === 'skipped') tally.skipped.push({ name, reason: result.note ?? null });
  else tally.failed.push(name);
}

function fileOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}

function firstLine(text = 'unknown error'): string {
  return text.split('\n')[0] ?? text;
}
