import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { byRelevance, ownRelevance, type WeighedResult } from '@/lib/domain/comparison/claim-relevance';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';

const some = claims.slice(0, 40);
const ids = some.map(({ id }) => id);
const questions = ['target', 'workload', 'memory', 'exposure', 'hiring'] as const;
const gates = ['kernel-space', 'rust-not-in-time'] as const;

const anyResult: fc.Arbitrary<WeighedResult> = fc
  .record({
    values: fc.tuple(...questions.map(() => fc.integer({ min: -100, max: 100 }))),
    behind: fc.tuple(...questions.map(() => fc.subarray(ids, { maxLength: 4 }))),
    states: fc.tuple(
      ...gates.map(() => fc.constantFrom('true' as const, 'false' as const, 'unknown' as const)),
    ),
    under: fc.tuple(...gates.map(() => fc.subarray(ids, { maxLength: 3 }))),
  })
  .map(({ values, behind, states, under }) => ({
    contributions: questions.map((question, at) => ({
      question,
      value: values[at]! / 1000,
      claims: behind[at]!,
    })),
    gates: gates.map((id, at) => ({ id, state: states[at]!, claims: under[at]! })),
  }));

describe('D16 what of a result rests on a claim', () => {
  test.prop([anyResult])('is the sum of the sizes of the points whose value names it', (result) => {
    const relevance = ownRelevance(result, some);
    for (const id of ids) {
      const named = result.contributions.filter((each) => each.claims.includes(id));
      const points = named.reduce((sum, { value }) => sum + Math.abs(value), 0);
      expect(relevance.claims.get(id)?.points ?? 0).toBeCloseTo(points, 12);
      expect([...(relevance.claims.get(id)?.questions ?? [])].sort()).toEqual(
        named
          .filter(({ value }) => value !== 0)
          .map(({ question }) => question)
          .sort(),
      );
    }
  });

  test.prop([anyResult])(
    'an answer counts once for a dimension, and never more than all there is',
    (result) => {
      const relevance = ownRelevance(result, some);
      for (const { points, questions: asked } of relevance.dimensions.values()) {
        expect(new Set(asked).size).toBe(asked.length);
        expect(points).toBeLessThanOrEqual(relevance.allPoints + 1e-12);
      }
    },
  );

  test.prop([anyResult])('only constraints that hold count', (result) => {
    const holding = result.gates.filter(({ state }) => state === 'true');
    const counted = new Set(
      [...ownRelevance(result, some).claims.values()].flatMap((each) => each.constraints),
    );
    expect([...counted].sort()).toEqual(
      holding
        .filter((gate) => gate.claims.length > 0)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test.prop([anyResult])('does not depend on the side: mirrored points give the same', (result) => {
    const mirrored = {
      ...result,
      contributions: result.contributions.map((each) => ({ ...each, value: -each.value })),
    };
    expect(ownRelevance(mirrored, some)).toEqual(ownRelevance(result, some));
  });

  test('of a real result, every claim behind an answer with points is there, and no other', () => {
    const result = evaluateVerdict(sampleCases['edge-proxy']);
    const relevance = ownRelevance(result, claims);
    const behind = [
      ...result.contributions.filter(({ value }) => value !== 0),
      ...result.gates.filter(({ state }) => state === 'true'),
    ].flatMap((each) => each.claims);
    expect([...relevance.claims.keys()].sort()).toEqual([...new Set(behind)].sort());
    expect(relevance.claims.get('pingora-40m-rps')?.questions[0]).toBe('workload');
    expect([...relevance.dimensions.keys()]).toContain(getClaim('pingora-40m-rps')!.dimension);
  });

  test('without answers nothing is relevant', () => {
    const relevance = ownRelevance(evaluateVerdict({ bank: 'v1', answers: {} }), claims);
    expect([relevance.claims.size, relevance.dimensions.size, relevance.allPoints]).toEqual([0, 0, 0]);
  });
});

describe('D16 the order by relevance', () => {
  test.prop([anyResult, fc.shuffledSubarray(some)])(
    'loses nothing and keeps equals as they came',
    (result, shown) => {
      const { claims: relevance } = ownRelevance(result, some);
      const ordered = byRelevance(shown, ({ id }) => relevance.get(id));
      expect(new Set(ordered)).toEqual(new Set(shown));
      expect(ordered).toHaveLength(shown.length);
      for (let at = 1; at < ordered.length; at += 1) {
        const [before, after] = [ordered[at - 1]!, ordered[at]!];
        const [left, right] = [relevance.get(before.id), relevance.get(after.id)];
        const rank = (one: typeof left) => [
          Number((one?.constraints.length ?? 0) > 0),
          one ? one.points : -1,
        ];
        const [leftRank, rightRank] = [rank(left), rank(right)];
        if (leftRank[0] === rightRank[0] && leftRank[1] === rightRank[1]) {
          expect(shown.indexOf(before)).toBeLessThan(shown.indexOf(after));
        } else {
          expect(
            leftRank[0]! > rightRank[0]! || (leftRank[0] === rightRank[0] && leftRank[1]! > rightRank[1]!),
          ).toBe(true);
        }
      }
    },
  );
});
