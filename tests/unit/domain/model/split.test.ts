import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/assessment/bank';
import {
  assignmentPrices,
  chooseSplit,
  languageIn,
  shareOfMixed,
  type SplitProblem,
} from '@/lib/domain/model/split';
import { otherLanguage } from '@/lib/domain/model/swap-bank';
import { hundredths } from './banks';

const unit = hundredths(-1, 1);
const price = hundredths(0, 0.3);

/** Any problem of two to five parts; gates fix a language here and there. */
const problems: fc.Arbitrary<SplitProblem> = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
      scores: fc.array(unit, { minLength: count, maxLength: count }),
      fixed: fc.array(fc.constantFrom<Language | null>(null, null, null, 'go', 'rust'), {
        minLength: count,
        maxLength: count,
      }),
      kappa: price,
      crossings: fc.array(fc.array(price, { minLength: count, maxLength: count }), {
        minLength: count,
        maxLength: count,
      }),
    })
    .map(({ sizes, ...rest }) => ({
      ...rest,
      shares: sizes.map((size) => size / sizes.reduce((sum, each) => sum + each, 0)),
    })),
);

const choose = (problem: SplitProblem) => chooseSplit(problem, assignmentPrices(problem));

/** The same choice by the formula of the method, written without any shortcut. */
function bruteForce(problem: SplitProblem): { best: number; single: number; mixed: number } {
  const worth = (assignment: Language[]): number => {
    const allowed = assignment.every((language, part) =>
      [null, language].includes(problem.fixed[part] ?? null),
    );
    if (!allowed) return -Infinity;
    let value = 0;
    assignment.forEach((language, part) => {
      value += problem.shares[part]! * problem.scores[part]! * (language === 'rust' ? 1 : -1);
    });
    if (new Set(assignment).size === 1) return value;
    value -= problem.kappa;
    for (let left = 0; left < assignment.length; left += 1) {
      for (let right = left + 1; right < assignment.length; right += 1) {
        if (assignment[left] !== assignment[right]) value -= problem.crossings[left]![right]!;
      }
    }
    return value;
  };
  const all = Array.from({ length: 2 ** problem.shares.length }, (_, mask) =>
    problem.shares.map((__, part) => languageIn(mask, part)),
  );
  const single = Math.max(...all.filter((each) => new Set(each).size === 1).map(worth));
  const mixed = Math.max(...all.filter((each) => new Set(each).size === 2).map(worth));
  return { best: Math.max(single, mixed), single, mixed };
}

describe('N06 one language per part', () => {
  property.prop([problems], { numRuns: 500 })('property 22: agrees with trying everything', (problem) => {
    const { best, single, mixed } = bruteForce(problem);
    const choice = choose(problem);
    expect(choice.mixed === null).toBe(mixed === -Infinity);
    expect(choice.forced).toBe(single === -Infinity && mixed > -Infinity);
    if (choice.mixed !== null && !choice.forced) expect(choice.gain).toBeCloseTo(best - single, 12);
  });

  property.prop([problems, price], { numRuns: 500 })(
    'property 22: a dearer second language never gains more',
    (problem, more) => {
      const cheap = choose(problem);
      const dear = choose({ ...problem, kappa: problem.kappa + more });
      expect(cheap.gain).toBeGreaterThanOrEqual(0);
      expect(dear.gain).toBeLessThanOrEqual(cheap.gain + 1e-12);
    },
  );

  property.prop([problems], { numRuns: 300 })(
    'property 22: parts that all lean one way are not split',
    (problem) => {
      const scores = problem.scores.map(Math.abs);
      const free = { ...problem, scores, fixed: scores.map(() => null) };
      expect(choose(free).gain).toBe(0);
      expect(choose({ ...free, scores: scores.map((score) => -score) }).gain).toBe(0);
    },
  );

  property.prop([problems], { numRuns: 300 })(
    'property 22: exchanging the languages mirrors the choice',
    (problem) => {
      const mirror = {
        ...problem,
        scores: problem.scores.map((score) => -score),
        fixed: problem.fixed.map((language) => language && otherLanguage(language)),
      };
      const here = choose(problem);
      const there = choose(mirror);
      expect(there.gain).toBeCloseTo(here.gain, 12);
      expect(there.forced).toBe(here.forced);
    },
  );

  property.prop([problems], { numRuns: 200 })(
    'property 22: a reading without error chooses as its score does',
    (problem) => {
      const prices = assignmentPrices(problem);
      const draws = problem.scores.map((score) => Float64Array.of(score));
      const { single, mixed } = bruteForce(problem);
      fc.pre(Math.abs(single - mixed) > 1e-9);
      expect(shareOfMixed(problem, prices, draws)).toBe(mixed > single ? 1 : 0);
    },
  );

  test('property 22: a forced split reports what it costs beside the better single language', () => {
    const problem: SplitProblem = {
      shares: [0.5, 0.5],
      scores: [0.4, 0.2],
      fixed: ['rust', 'go'],
      kappa: 0.03,
      crossings: [
        [0, 0.01],
        [0, 0],
      ],
    };
    expect(choose(problem)).toMatchObject({
      mixed: 1,
      forced: true,
      gain: 0,
      price: expect.closeTo(0.04, 12) as number,
    });
  });
});
