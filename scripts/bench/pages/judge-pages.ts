import { median } from './quantile';
import type { BenchPage } from './page-list';
import type { PageReading } from './read-audit';

/**
 * V9: what Lighthouse must find. Performance may be this much below the smallest page's in the same run; sizes are bytes,
 * and the ratio is to the smallest page.
 */
const budget = { performanceBelow: 0.04, others: 1, javascriptRatio: 1.3, total: 300_000, layoutShift: 0.01 };

/** The medians of each page's audits, beside the smallest page, with the places where it misses V9. */
export function judgePages(pages: readonly BenchPage[], audits: ReadonlyMap<string, readonly PageReading[]>) {
  const summaries = pages.map((page) => ({ page, ...summarise(audits.get(page.name) ?? []) }));
  const reference = summaries.find(({ page }) => page.isReference);
  const smallest = reference?.bytes.javascript ?? Number.NaN;
  const leastPerformance = rounded(
    (reference?.scores.performance ?? Number.NaN) - budget.performanceBelow,
    2,
  );
  return {
    budget,
    pages: summaries.map(({ page, scores, ...summary }) => {
      const judged = {
        scores: page.indexed ? scores : withoutSearch(scores),
        javascriptRatio: rounded(summary.bytes.javascript / smallest, 3),
        ...summary,
      };
      const findings = summary.findings.filter((found) => page.indexed || !found.startsWith('seo'));
      return {
        page: page.name,
        misses: page.isReference ? [] : missesOf(judged, leastPerformance),
        ...judged,
        findings,
      };
    }),
  };
}

function summarise(readings: readonly PageReading[]) {
  const middle = (pick: (reading: PageReading) => number, digits = 0) =>
    rounded(median(readings.map(pick)), digits);
  const every = <Key extends string>(from: (reading: PageReading) => Record<Key, number>, digits = 0) =>
    Object.fromEntries(
      (Object.keys(from(readings[0] ?? missing())) as Key[]).map((key) => [
        key,
        middle((reading) => from(reading)[key], digits),
      ]),
    ) as Record<Key, number>;
  return {
    scores: every(({ scores }) => scores, 2),
    performanceRuns: readings.map(({ scores }) => scores.performance ?? Number.NaN),
    timings: every(({ timings }) => timings, 3),
    bytes: every(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
    benchmarkIndex: middle(({ benchmarkIndex }) => benchmarkIndex),
    foreign: [...new Set(readings.flatMap(({ foreign }) => foreign))],
    findings: [...new Set(readings.flatMap(({ findings }) => findings))],
  };
}

type Judged = Omit<ReturnType<typeof summarise>, 'performanceRuns'> & { javascriptRatio: number };

function missesOf(
  { scores, javascriptRatio, bytes, timings, foreign }: Judged,
  leastPerformance: number,
): string[] {
  const low = Object.entries(scores)
    .filter(([name, score]) => !(score >= (name === 'performance' ? leastPerformance : budget.others)))
    .map(([name]) => name);
  const high = {
    javascript: javascriptRatio > budget.javascriptRatio,
    total: bytes.total > budget.total,
    'layout shift': timings.layoutShift > budget.layoutShift,
    'foreign requests': foreign.length > 0,
  };
  return [...low, ...Object.keys(high).filter((name) => high[name as keyof typeof high])];
}

/** A page that asks not to be listed fails by intent what Lighthouse tests for search engines. */
function withoutSearch({ seo: _, ...scores }: Record<string, number>): Record<string, number> {
  return scores;
}

function missing(): never {
  throw new Error('A page was not audited.');
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
