import type { Tally } from './tally';

/** A finished part of the tests. */
export type Row = { name: string; tally: Tally; milliseconds: number };

const heartbeatMilliseconds = 30_000;

export function reportStart(name: string, number: number, of: number): void {
  console.log(`\n[${number}/${of}] ${name}`);
}

/** Says every half minute that a long part is still at work, for logs that are watched from afar. */
export function startHeartbeat(name: string): NodeJS.Timeout {
  const start = performance.now();
  return setInterval(
    () => console.log(`  ${name}: still at it after ${seconds(performance.now() - start)}`),
    heartbeatMilliseconds,
  );
}

/** The full words of a program that was not content, set off from our own. */
export function reportOutput(output: string): void {
  console.log(output.trimEnd().replaceAll(/^/gm, '  | '));
}

export function reportPart({ name, tally, milliseconds }: Row): void {
  console.log(`  ${name}: ${verdict(tally)} in ${seconds(milliseconds)}`);
}

/** The times and counts of all parts, one line each. */
export function reportTable(rows: readonly Row[], milliseconds: number): void {
  const width = Math.max(4, ...rows.map(({ name }) => name.length));
  const line = (name: string, ...cells: readonly (string | number)[]) =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join('');
  console.log(`\n${line('part', 'passed', 'failed', 'skipped', 'time')}`);
  for (const { name, tally, milliseconds: time } of rows) {
    console.log(line(name, tally.passed, tally.failed.length, tally.skipped.length, seconds(time)));
  }
  console.log(`${line('all', '', '', '', seconds(milliseconds))}\n`);
}

function verdict({ passed, failed, skipped }: Tally): string {
  if (failed.length > 0) return `FAILED (${failed.length} of ${passed + failed.length})`;
  const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return passed === 1 ? `passed${rest}` : `${passed} passed${rest}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
