import { describe, expect, test } from 'vitest';
import { judgedToday } from '@/app/reports/[reportId]/what-if/judged-today';
import { offeredDocument } from '@/app/reports/[reportId]/what-if/offered-document';
import { whatIfHref } from '@/components/report/what-if-href';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { judgeAgain } from '@/lib/domain/report/judge-again';
import type { Profile } from '../../domain/model/profiles/profile';
import { reviewedHotPath } from '../../domain/model/profiles/reviewed-hot-path';

const [hotPath] = reviewedHotPath as [Profile];
const day = '2026-11-25';
const later = '2031-01-01';
/** Before the first claim was written. */
const before = '2020-01-01';

/** The query of an address as the framework hands it to a page. */
function queryOf(href: string): Record<string, string | string[]> {
  const query = new URL(href, 'http://localhost').searchParams;
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

const withParts: AnswersDocument = {
  ...sampleCases['order-events'],
  components: [
    { name: 'ingest', share: 'large', answers: { workload: 'stream-processing', compute: 'unknown' } },
    { name: 'console', share: 'small', answers: { workload: 'crud-api' }, boundary: 'rpc' },
  ],
};

describe('a report judged with other answers (A13)', () => {
  test.each([...Object.entries(sampleCases), ['parts', withParts] as const])(
    '%s: each change that the report says turns the verdict turns it, at its own address (N01)',
    (_case, document) => {
      const { result } = judgeAgain(document, day);
      expect(result.flips.length).toBeGreaterThan(0);
      for (const flip of result.flips) {
        const judged = judgedToday(document, queryOf(whatIfHref('a', flip.changes)), day);
        expect(judged.ignored).toEqual([]);
        expect(judged.changed.verdict).toBe(flip.verdict);
        expect(judged.changed.score).toBeCloseTo(flip.score, 12);
      }
    },
  );

  test.each([day, later])('without a change it is what the re-run says, on %s as well (N03, N04)', (when) => {
    for (const document of [...Object.values(sampleCases), withParts]) {
      const judged = judgedToday(document, {}, when);
      expect(judgeAgain(document, when).result).toMatchObject(judged.unchanged);
      expect(judged.changed).toEqual(judged.unchanged);
    }
  });

  test('with the parts that a report offers, "without a change" is still the report (N06, company defect 6)', () => {
    const own = hotPath.document as AnswersDocument;
    const { result } = judgeAgain(own, day);
    const offered = offeredDocument(
      { document: own, result },
      { demanding: 'The hot path', plain: 'Everything else' },
    );
    const judged = judgedToday(own, { parts: 'offered' }, day, offered ?? own);
    expect(result).toMatchObject(judged.unchanged);
    expect(judged.changed.components.map(({ name }) => name)).toEqual(['Everything else', 'The hot path']);
    expect(judged.changed.verdict).toBe(result.partsOffer?.verdict);
  });

  test('evidence that has expired counts here as it does in a re-run', () => {
    const document = sampleCases['edge-proxy'];
    expect(judgedToday(document, {}, before).expiredClaims).toEqual([]);
    const aged = judgedToday(document, {}, later);
    expect(aged.expiredClaims.length).toBeGreaterThan(0);
    expect(aged.unchanged.range).not.toEqual(judgedToday(document, {}, before).unchanged.range);
  });

  test('what the address cannot mean is listed, and the rest of it counts', () => {
    const query = {
      'q.target': 'moon',
      'q.colour': ['red', 'blue'],
      'q.mandate': 'go-required',
      other: undefined,
    };
    const judged = judgedToday(sampleCases['edge-proxy'], query, day);
    expect(judged.ignored).toEqual(['q.target=moon', 'q.colour']);
    expect(judged.changed.verdict).toBe('go');
  });
});
