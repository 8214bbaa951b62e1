import { fc, test as property } from '@fast-check/vitest';
import type { Result } from 'lighthouse';
import { describe, expect, test } from 'vitest';
import { judgeFelt, type FeltReading } from '@/scripts/bench/pages/judge-felt';
import { judgePages } from '@/scripts/bench/pages/judge-pages';
import { type BenchPage, listPages, requirePageNames } from '@/scripts/bench/pages/page-list';
import { median, quantile } from '@/scripts/bench/pages/quantile';
import { type PageReading, readAudit } from '@/scripts/bench/pages/read-audit';

const perfect: PageReading = {
  scores: { performance: 1, accessibility: 1, 'best-practices': 1, seo: 1 },
  timings: { firstPaint: 700, largestPaint: 700, blocked: 0, speedIndex: 700, layoutShift: 0 },
  bytes: { total: 140_000, javascript: 100_000, fonts: 0, document: 2_000, other: 38_000 },
  requests: 7,
  benchmarkIndex: 2_000,
  foreign: [],
  findings: [],
};

const page = (name: string, more: Partial<BenchPage> = {}): BenchPage => ({
  name,
  url: `http://localhost:1/${name}`,
  cookie: '',
  indexed: true,
  server: 1,
  acts: [],
  isReference: false,
  ...more,
});
const smallest = page('reference', { isReference: true });

/** What the benchmark says of one page whose audits are given, beside a perfect smallest page. */
function judged(readings: PageReading[], about: Partial<BenchPage> = {}) {
  const own = page('own', about);
  const { pages } = judgePages(
    [smallest, own],
    new Map([
      ['reference', [perfect]],
      ['own', readings],
    ]),
  );
  const found = pages.find((one) => one.page === 'own');
  if (!found) throw new Error('The page is missing.');
  return found;
}

describe('judging pages (V9)', () => {
  test('a page that reaches everything misses nothing', () => {
    expect(judged([perfect]).misses).toEqual([]);
  });

  test.each<[string, Partial<PageReading>]>([
    ['performance', { scores: { ...perfect.scores, performance: 0.95 } }],
    ['accessibility', { scores: { ...perfect.scores, accessibility: 0.99 } }],
    ['seo', { scores: { ...perfect.scores, seo: 0.99 } }],
    ['javascript', { bytes: { ...perfect.bytes, javascript: 130_100 } }],
    ['total', { bytes: { ...perfect.bytes, total: 300_001 } }],
    ['layout shift', { timings: { ...perfect.timings, layoutShift: 0.011 } }],
    ['foreign requests', { foreign: ['https://elsewhere.test/pixel.gif'] }],
  ])('what is short of the budget is named: %s', (name, change) => {
    expect(judged([{ ...perfect, ...change }]).misses).toEqual([name]);
  });

  test('just within the budget is within it', () => {
    const bytes = { ...perfect.bytes, javascript: 130_000, total: 300_000 };
    const scores = { ...perfect.scores, performance: 0.96 };
    const timings = { ...perfect.timings, layoutShift: 0.01 };
    const own = judged([{ ...perfect, bytes, scores, timings }]);
    expect(own.misses).toEqual([]);
    expect(own.javascriptRatio).toBe(1.3);
  });

  test('the median counts, not the worst run; every run of the performance is shown', () => {
    const run = (performance: number) => ({ ...perfect, scores: { ...perfect.scores, performance } });
    const own = judged([run(0.2), run(0.99), run(1)]);
    expect(own.scores.performance).toBe(0.99);
    expect(own.performanceRuns).toEqual([0.2, 0.99, 1]);
    expect(own.misses).toEqual([]);
  });

  test('a request that leaves the origin counts even in one run', () => {
    const own = judged([perfect, perfect, { ...perfect, foreign: ['https://elsewhere.test/'] }]);
    expect(own.misses).toEqual(['foreign requests']);
  });

  test('a page that is not to be listed is not judged by what search engines want', () => {
    const hidden = { ...perfect, scores: { ...perfect.scores, seo: 0.6 }, findings: ['seo: is-crawlable'] };
    expect(judged([hidden]).misses).toEqual(['seo']);
    const own = judged([hidden], { indexed: false });
    expect(own.misses).toEqual([]);
    expect(own.findings).toEqual([]);
    expect(own.scores).not.toHaveProperty('seo');
  });
});

describe('judging what a person feels (V9)', () => {
  const good: FeltReading = { largestPaint: 2_500, layoutShift: 0.01, firstAct: 200, secondAct: 200 };
  const missesOf = (readings: FeltReading[], about: Partial<BenchPage> = {}) =>
    judgeFelt([page('own', about)], new Map([['own', readings]])).pages[0]?.misses;

  test('the budget itself is within it', () => expect(missesOf([good])).toEqual([]));

  test.each([
    ['largestPaint', 2_501],
    ['layoutShift', 0.0102],
    ['firstAct', 201],
    ['secondAct', 201],
  ] as const)('%s over its budget is named', (name, value) => {
    expect(missesOf([{ ...good, [name]: value }])).toEqual([name]);
  });

  test('the median of the runs counts, and the smallest page is not judged', () => {
    const bad = { ...good, firstAct: 900 };
    expect(missesOf([bad, good, good, bad, good])).toEqual([]);
    expect(missesOf([bad, bad, good])).toEqual(['firstAct']);
    expect(missesOf([bad], { isReference: true })).toEqual([]);
  });
});

describe('reading an audit (H10)', () => {
  const result = {
    finalDisplayedUrl: 'http://localhost:1/own',
    environment: { benchmarkIndex: 1_500 },
    categories: {
      performance: { score: 0.9, auditRefs: [{ id: 'total-blocking-time', weight: 30 }] },
      accessibility: {
        score: 0.95,
        auditRefs: [
          { id: 'color-contrast', weight: 7 },
          { id: 'label', weight: 7 },
          { id: 'only-told', weight: 0 },
        ],
      },
    },
    audits: {
      'network-requests': {
        details: {
          items: [
            { url: 'http://localhost:1/own', transferSize: 20, resourceType: 'Document' },
            {
              url: 'http://localhost:1/a.js',
              transferSize: 300,
              resourceType: 'Script',
              mimeType: 'text/javascript',
            },
            // Fetched ahead.
            {
              url: 'http://localhost:1/b.js',
              transferSize: 5,
              resourceType: 'Other',
              mimeType: 'application/javascript',
            },
            { url: 'http://localhost:1/a.woff2', transferSize: 1_000, resourceType: 'Font' },
            { url: 'http://localhost:2/pixel', transferSize: 1, resourceType: 'Image' },
            { url: 'data:image/png;base64,AAAA', transferSize: 0, resourceType: 'Image' },
          ],
        },
      },
      'first-contentful-paint': { numericValue: 1 },
      'largest-contentful-paint': { numericValue: 2 },
      'total-blocking-time': { numericValue: 3, score: 0.1 },
      'speed-index': { numericValue: 4 },
      'cumulative-layout-shift': { numericValue: 0 },
      'color-contrast': { score: 0 },
      label: { score: null },
      'only-told': { score: 0 },
    },
  };
  const reading = readAudit(result as unknown as Result);

  test('bytes are told apart by kind, and add up', () => {
    expect(reading.bytes).toEqual({ total: 1_326, javascript: 305, fonts: 1_000, document: 20, other: 1 });
  });

  test('another port is another origin; data inside the page is no request', () => {
    expect(reading.foreign).toEqual(['http://localhost:2/pixel']);
    expect(reading.requests).toBe(5);
  });

  test('a finding is what counts in a category other than performance', () => {
    expect(reading.findings).toEqual(['accessibility: color-contrast']);
  });
});

describe('choosing pages (H10)', () => {
  const address = { url: 'http://localhost:1/x', cookie: 'a=b' };
  const walked = { step: address, report: address, shared: { ...address, cookie: '' } };
  const names = (only: string[]) =>
    listPages(
      { origin: 'http://localhost:1', pid: 1 },
      { origin: 'http://localhost:2', pid: 2 },
      walked,
      only,
    ).map(({ name }) => name);

  test('all pages of V9 are there, the smallest one first', () => {
    const all = names([]);
    expect(all[0]).toBe('reference');
    expect(all).toEqual(
      expect.arrayContaining(['home', 'comparison', 'claim', 'assessment-step', 'report', 'shared-report']),
    );
  });

  test('some can be chosen, and what is no page is named', () => {
    expect(names(['report'])).toEqual(['reference', 'report']);
    expect(() => requirePageNames(['report'])).not.toThrow();
    expect(() => requirePageNames(['report', 'reprot'])).toThrow(/reprot/u);
  });
});

property.prop([fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0.01, max: 1, noNaN: true })])(
  'a quantile is one of the values, and exactly its share of them does not exceed it (H10)',
  (values, share) => {
    const found = quantile(values, share);
    expect(values).toContain(found);
    const atMost = values.filter((value) => value <= found).length;
    const below = values.filter((value) => value < found).length;
    expect(atMost).toBeGreaterThanOrEqual(share * values.length - 1e-9);
    expect(below).toBeLessThan(share * values.length);
  },
);

test('the median of an even number is the lower of the two in the middle; of nothing there is none (H10)', () => {
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});
