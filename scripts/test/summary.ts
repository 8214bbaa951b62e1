import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Command } from './suites';

/** What came out of one command. */
export type Tally = {
  passed: number;
  /** One line per failure; the details are in the output of the runner. */
  failed: readonly string[];
  skipped: readonly { name: string; reason: string }[];
};

/** A finished command. */
export type Row = { name: string; seconds: number; tally: Tally };

/** The part of Vitest's JSON report that counts; `skipReason` is written by tests/support/skip-because.ts. */
const vitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          meta: z.object({ skipReason: z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
});

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const specReport = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({ status: z.string(), projectName: z.string(), annotations: z.array(annotation).optional() }),
  ),
});
type SuiteReport = { specs: z.infer<typeof specReport>[]; suites?: SuiteReport[] | undefined };
const suiteReport: z.ZodType<SuiteReport> = z.lazy(() =>
  z.object({ specs: z.array(specReport), suites: z.array(suiteReport).optional() }),
);
/** The part of Playwright's JSON report that counts. */
const playwrightReport = z.object({
  suites: z.array(suiteReport),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/**
 * What a command came to. A runner that left no report, ran no test, skipped a test without a reason or ended
 * badly although its tests passed has failed.
 *
 * @param endedWell whether its exit code was 0
 * @param file where a test runner was told to leave its report
 */
export function tallyOf({ script, runner }: Command, endedWell: boolean, file: string): Tally {
  if (!runner) return endedWell ? passes(1) : fails(script);
  const report = readReport(file);
  if (report === null) return fails(`${script}: the runner ended without a report`);
  const tally = runner === 'vitest' ? tallyOfVitest(report) : tallyOfPlaywright(report);
  if (tally.failed.length > 0) return tally;
  if (tally.passed === 0) return { ...tally, failed: [`${script}: no test ran`] };
  if (!endedWell) return { ...tally, failed: [`${script}: the runner reported an error outside of tests`] };
  return tally;
}

/** The line that every run ends with, in a form that machines read too. */
export function closingLine(rows: readonly Row[]): string {
  const total = (count: (tally: Tally) => number) => rows.reduce((sum, { tally }) => sum + count(tally), 0);
  const failed = rows.length === 0 ? 1 : total((tally) => tally.failed.length);
  return `${total((tally) => tally.passed)} passed, ${failed} failed, ${total((tally) => tally.skipped.length)} skipped`;
}

/** Prints times and counts, one line per command, then every skipped and every failed test. */
export function printTable(rows: readonly Row[]): void {
  const line = (name: string, ...cells: readonly (string | number)[]) =>
    console.log([name.padEnd(18), ...cells.map((cell) => String(cell).padStart(10))].join(''));
  console.log();
  line('part', 'passed', 'failed', 'skipped', 'seconds');
  for (const { name, tally, seconds } of rows)
    line(name, tally.passed, tally.failed.length, tally.skipped.length, seconds.toFixed(1));
  for (const { tally } of rows) {
    for (const { name, reason } of tally.skipped) console.log(`Skipped: ${name}\n  because: ${reason}`);
    for (const name of tally.failed) console.log(`Failed: ${name}`);
  }
}

function tallyOfVitest(report: unknown): Tally {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return fails('the report of Vitest has another shape');
  const tests = parsed.data.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({
      name: `${file.name} > ${test.fullName}`,
      state: test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped',
      reason: test.meta?.skipReason,
    })),
  );
  // A file that could not be loaded has no tests that could fail.
  const broken = parsed.data.testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name, message }) => `${name}: ${(message ?? '').split('\n')[0] ?? ''}`);
  return count(tests, broken);
}

function tallyOfPlaywright(report: unknown): Tally {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return fails('the report of Playwright has another shape');
  const tests = parsed.data.suites.flatMap(specsOf).flatMap(({ title, file, tests: runs }) =>
    runs.map(({ status, projectName, annotations }) => ({
      name: `[${projectName}] ${file} > ${title}`,
      // "flaky" only passed at another try: not one to rely on.
      state: status === 'expected' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed',
      reason: annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
    })),
  );
  return count(
    tests,
    parsed.data.errors.map(({ message }) => `outside of tests: ${(message ?? '').split('\n')[0] ?? ''}`),
  );
}

function specsOf(suite: SuiteReport): z.infer<typeof specReport>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function count(
  tests: readonly { name: string; state: string; reason: string | undefined }[],
  outside: readonly string[],
): Tally {
  const of = (state: string) => tests.filter((test) => test.state === state);
  const silent = of('skipped').filter(({ reason }) => !reason?.trim());
  return {
    passed: of('passed').length,
    failed: [
      ...of('failed').map(({ name }) => name),
      ...silent.map(({ name }) => `${name}: skipped without a reason`),
      ...outside,
    ],
    skipped: of('skipped').flatMap(({ name, reason }) => (reason?.trim() ? [{ name, reason }] : [])),
  };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

function passes(passed: number): Tally {
  return { passed, failed: [], skipped: [] };
}

function fails(line: string): Tally {
  return { passed: 0, failed: [line], skipped: [] };
}
