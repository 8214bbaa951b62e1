import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { rerunDifferences } from '@/lib/domain/report/rerun-differences';

const result: StoredResult = evaluateAssessment(sampleCases['order-events']);

describe('what differs between then and now (N04)', () => {
  test('a result against itself differs in nothing', () => {
    expect(rerunDifferences(result, result)).toEqual({
      contributions: [],
      gates: [],
      flipsCame: [],
      flipsWent: [],
      claimsExpired: [],
      claimsCame: [],
      claimsWent: [],
      isUnchanged: true,
    });
  });

  property.prop([
    fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 30, maxLength: 30 }),
  ])(
    'points of answers: each change beyond 0.0005 is there, none below, and backwards each turns round',
    (moves) => {
      const contributions = result.contributions.map((each, at) => ({
        ...each,
        value: each.value + moves[at]!,
      }));
      const moved = { ...result, contributions };
      const forth = rerunDifferences(result, moved).contributions;
      const back = rerunDifferences(moved, result).contributions;
      const expected = result.contributions.filter(
        (each, at) => Math.abs(contributions[at]!.value - each.value) > 0.0005,
      );
      expect(forth.map((change) => change.question).sort()).toEqual(
        expected.map((each) => each.question).sort(),
      );
      for (const change of forth) {
        const reverse = back.find((each) => each.question === change.question);
        expect(reverse?.difference).toBeCloseTo(-change.difference, 12);
        expect(change.difference).toBeCloseTo(change.now! - change.then!, 12);
      }
    },
  );

  test('an answer that counts on one side only, and a gate the bank did not have', () => {
    const [first, ...rest] = result.contributions;
    const [gate, ...gates] = result.gates;
    const earlier = { ...result, contributions: rest, gates };
    const { contributions, gates: changed } = rerunDifferences(earlier, {
      ...result,
      contributions: [{ ...first!, value: 0.2 }, ...rest],
    });
    expect(contributions).toEqual([
      { question: first!.question, answer: first!.answer, then: null, now: 0.2, difference: 0.2 },
    ]);
    expect(changed).toEqual([{ gate: gate!.id, then: null, now: gate!.state }]);
  });

  test('a flip is the same by its changes and verdict, not by its figures', () => {
    const [flip] = result.flips;
    const rescored = result.flips.map((each) => ({ ...each, score: each.score + 0.01 }));
    expect(rerunDifferences(result, { ...result, flips: rescored })).toMatchObject({
      flipsCame: [],
      flipsWent: [],
    });
    const other = { ...flip!, verdict: 'stay' as const };
    const { flipsCame, flipsWent } = rerunDifferences(result, {
      ...result,
      flips: [other, ...result.flips.slice(1)],
    });
    expect([flipsCame, flipsWent]).toEqual([[other], [flip]]);
  });

  test('claims that expired since, once; what had expired before is no news', () => {
    const id = result.contributions.flatMap((each) => each.claims)[0]!;
    const now = { ...result, expiredClaims: [id, 'behind-nothing'] };
    expect(rerunDifferences(result, now).claimsExpired).toEqual([id]);
    expect(rerunDifferences({ ...result, expiredClaims: [id] }, now).claimsExpired).toEqual([]);
  });

  test.each([
    ['verdict', { verdict: 'stay' }],
    ['score', { score: result.score + 0.01 }],
    ['confidence', { ahead: result.ahead + 0.01 }],
    ['range', { range: { ...result.range, high: result.range.high + 0.01 } }],
    ['coverage', { coverage: result.coverage - 0.01 }],
  ] as const)('another %s is a change even when nothing is listed', (_what, change) => {
    expect(rerunDifferences({ ...result, ...change }, result).isUnchanged).toBe(false);
  });
});
