import type { Result } from 'lighthouse';
import { z } from 'zod';

const requestsSchema = z.object({
  items: z.array(
    z.object({
      url: z.string(),
      transferSize: z.number(),
      resourceType: z.string().optional(),
      mimeType: z.string().optional(),
    }),
  ),
});

/** What one audit of one page found. */
export type PageReading = {
  /** From 0 to 1, by category. */
  scores: Record<string, number>;
  /** Milliseconds on the simulated phone: first and largest paint, time blocked; layout shift has no unit. */
  timings: {
    firstPaint: number;
    largestPaint: number;
    blocked: number;
    speedIndex: number;
    layoutShift: number;
  };
  /** Bytes on the wire, heads included, compressed as the server sent them. */
  bytes: { total: number; javascript: number; fonts: number; document: number; other: number };
  requests: number;
  /** What Lighthouse finds the machine to be worth at that moment; low on a busy one, and scores with it. */
  benchmarkIndex: number;
  /** Addresses outside of the page's own origin. */
  foreign: string[];
  /** Audits outside of performance that found something. */
  findings: string[];
};

/** Takes the figures that matter out of Lighthouse's result. */
export function readAudit(result: Result): PageReading {
  const { items } = requestsSchema.parse(result.audits['network-requests']?.details);
  const loaded = items.filter(({ url }) => /^https?:/u.test(url));
  const origin = new URL(result.finalDisplayedUrl ?? '').origin;
  const weight = (type: string) => sum(loaded.filter(({ resourceType }) => resourceType === type));
  // By what it is: the browser does not count a script as one that is fetched ahead.
  const javascript = sum(loaded.filter(({ mimeType }) => mimeType?.endsWith('javascript')));
  const [fonts, document, total] = [weight('Font'), weight('Document'), sum(loaded)];
  const figure = (audit: string) => result.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      Object.entries(result.categories).map(([name, { score }]) => [name, score ?? Number.NaN]),
    ),
    timings: {
      firstPaint: figure('first-contentful-paint'),
      largestPaint: figure('largest-contentful-paint'),
      blocked: figure('total-blocking-time'),
      speedIndex: figure('speed-index'),
      layoutShift: figure('cumulative-layout-shift'),
    },
    bytes: { total, javascript, fonts, document, other: total - javascript - fonts - document },
    requests: loaded.length,
    benchmarkIndex: result.environment.benchmarkIndex,
    foreign: loaded.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
    findings: findingsOf(result),
  };
}

function findingsOf({ categories, audits }: Result): string[] {
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([name, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`),
    );
}

function sum(requests: readonly { transferSize: number }[]): number {
  return requests.reduce((total, { transferSize }) => total + transferSize, 0);
}
