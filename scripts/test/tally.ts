import { readFileSync } from 'node:fs';
import { z } from 'zod';

const tallySchema = z.strictObject({
  passed: z.number().int().min(0),
  /** One line per failure; the details are in the output of the runner. */
  failed: z.array(z.string()),
  skipped: z.array(z.strictObject({ name: z.string(), reason: z.string().nullable() })),
});

/** What came out of one part of the tests. */
export type Tally = z.infer<typeof tallySchema>;

export const onePassed: Tally = { passed: 1, failed: [], skipped: [] };

export function oneFailed(name: string): Tally {
  return { passed: 0, failed: [name], skipped: [] };
}

/** Reads what a runner's reporter wrote; null when it did not get that far. */
export function readTally(file: string): Tally | null {
  try {
    return tallySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Turns what a runner reports into what counts: a run without a result, without a single test, or with a
 * skipped test that does not say why, has failed.
 */
export function judge(part: string, tally: Tally | null, exitedWell: boolean): Tally {
  if (!tally) return oneFailed(`${part}: the runner ended without a result`);
  const silent = tally.skipped.filter(({ reason }) => !reason?.trim());
  const failed = [...tally.failed, ...silent.map(({ name }) => `${name}: skipped without a reason`)];
  if (tally.passed + tally.failed.length === 0) failed.push(`${part}: no test ran`);
  if (!exitedWell && failed.length === 0)
    failed.push(`${part}: the runner reported an error outside of tests`);
  return { passed: tally.passed, failed, skipped: tally.skipped.filter(({ reason }) => reason?.trim()) };
}

/** The sum of several parts. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The line that every run ends with, in a form that machines read too. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}
