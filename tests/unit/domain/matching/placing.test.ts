import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieWidth, windowWidth } from '@/lib/domain/matching/criteria';
import { placeCandidates, scoreToPlace, type Ranked } from '@/lib/domain/matching/placing';

const queue = (prefix: string) =>
  fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 40 }).map((scores) =>
    scores.map((score, position): Ranked => ({
      position,
      score: 0.5 + score / 1000,
      profile: `${prefix}${position}`,
      lot: (position * 7919) % 97,
    })),
  );

describe('placing (B09)', () => {
  test('M8: leaving out who cannot reach a place changes nothing about those who can', () => {
    fc.assert(
      fc.property(queue('s'), queue('o'), fc.integer({ min: 1, max: 12 }), (settled, open, limit) => {
        const cut = (list: readonly Ranked[]) => {
          const least = scoreToPlace(
            Float64Array.from(list, (each) => each.score),
            limit,
          );
          return list.filter((each) => each.score >= least);
        };
        expect(placeCandidates(cut(settled), cut(open), limit)).toEqual(
          placeCandidates(settled, open, limit),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('M11, M16: at each place, also in dense lists, the window holds and open questions wait', () => {
    fc.assert(
      fc.property(queue('s'), queue('o'), (settled, open) => {
        const placed = placeCandidates(settled, open, 100);
        expect(placed).toHaveLength(settled.length + open.length);
        placed.forEach((each, index) => {
          const left = placed.slice(index);
          const least = Math.max(...left.map((other) => other.score)) - windowWidth;
          expect(each.score).toBeGreaterThanOrEqual(least);
          const waiting = left.filter((other) => other.profile.startsWith('s') && other.score >= least);
          if (each.profile.startsWith('o')) expect(waiting).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a tie group holds those within a hundredth of its best, and its places', () => {
    const scores = [0.9, 0.895, 0.8901, 0.8899, 0.7];
    const list = scores.map((score, position): Ranked => ({
      position,
      score,
      profile: `p${position}`,
      lot: -position,
    }));
    const placed = placeCandidates(list, [], 10);
    expect(placed.map(({ profile, place, tie }) => [profile, place, tie.from, tie.to])).toEqual([
      ['p2', 1, 1, 3],
      ['p1', 2, 1, 3],
      ['p0', 3, 1, 3],
      ['p3', 4, 4, 4],
      ['p4', 5, 5, 5],
    ]);
    expect(tieWidth).toBe(0.01);
  });
});
