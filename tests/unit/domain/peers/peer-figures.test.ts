import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { peerFigures, type PeerFigures, type SealedBatch } from '@/lib/domain/peers/peer-figures';
import { peerTopics, type PeerTopic, type PeerValues } from '@/lib/domain/peers/peer-values';
import { sealBatch, type PeerPool } from '@/lib/domain/peers/seal-batch';

/** Few values per topic and uneven, so that cells of every size come up. */
const member: fc.Arbitrary<PeerValues> = fc
  .array(fc.oneof(fc.constant('a'), fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b', 'c', 'unknown')), {
    minLength: peerTopics.length,
    maxLength: peerTopics.length,
  })
  .map((values) => Object.fromEntries(peerTopics.map((topic, at) => [topic, values[at]])) as PeerValues);

const history = fc.array(fc.array(member, { minLength: 6, maxLength: 25 }), { minLength: 1, maxLength: 6 });

/** All that is ever published of a group, one state per batch, and what is kept back at the end. */
function published(batches: readonly PeerValues[][]): { states: PeerFigures[]; pool: PeerPool } {
  const sealed: SealedBatch[] = [];
  let pool: PeerPool = {};
  const states = batches.map((members) => {
    const { steps, pool: left } = sealBatch(pool, members);
    pool = left;
    sealed.push({ members: members.length, steps });
    return peerFigures(sealed);
  });
  return { states, pool };
}

/** Every published number of one topic by its name; what is not published counts as 0. */
function numbersOf(figures: PeerFigures, topic: PeerTopic): Map<string, number> {
  const table = figures.tables.find((each) => each.topic === topic);
  return new Map([
    ...(table?.lines ?? []).map(({ value, count }) => [value, count] as const),
    ['the rest', table?.rest ?? 0],
    ['the total', table?.total ?? 0],
  ]);
}

const isSafe = (difference: number) => difference === 0 || Math.abs(difference) >= 6;

describe('what is published of a peer group over time (A14)', () => {
  property.prop([history], { numRuns: 200 })('no number is 1 to 5', (batches) => {
    for (const figures of published(batches).states) {
      for (const topic of peerTopics) {
        for (const number of numbersOf(figures, topic).values()) expect(isSafe(number)).toBe(true);
      }
    }
  });

  property.prop([history], { numRuns: 100 })(
    'no number of one day differs from the same number of another day by 1 to 5',
    (batches) => {
      const { states } = published(batches);
      for (const [at, after] of states.entries()) {
        for (const before of states.slice(0, at)) {
          expect(isSafe(after.members - before.members)).toBe(true);
          for (const topic of peerTopics) {
            const earlier = numbersOf(before, topic);
            for (const [name, number] of numbersOf(after, topic)) {
              expect(isSafe(number - (earlier.get(name) ?? 0))).toBe(true);
            }
          }
        }
      }
    },
  );

  property.prop([history], { numRuns: 100 })(
    'no two totals, of topics or of the group, differ by 1 to 5 members',
    (batches) => {
      for (const { members, tables } of published(batches).states) {
        const totals = [members, ...tables.map((table) => table.total)];
        for (const left of totals) for (const right of totals) expect(isSafe(left - right)).toBe(true);
      }
    },
  );

  property.prop([history], { numRuns: 200 })(
    'nobody is lost or counted twice: what is shown and what is kept back are all members',
    (batches) => {
      const { states, pool } = published(batches);
      const figures = states.at(-1)!;
      expect(figures.members).toBe(batches.flat().length);
      for (const topic of peerTopics) {
        const table = figures.tables.find((each) => each.topic === topic);
        const lines = (table?.lines ?? []).reduce((sum, line) => sum + line.count, 0);
        expect(lines + (table?.rest ?? 0)).toBe(table?.total ?? 0);
        const kept = Object.values(pool[topic] ?? {}).reduce((sum, count) => sum + count, 0);
        expect((table?.total ?? 0) + kept).toBe(figures.members);
      }
    },
  );

  property.prop([history], { numRuns: 100 })(
    'no answer is shown as given by more than gave it',
    (batches) => {
      const figures = published(batches).states.at(-1)!;
      for (const { topic, lines } of figures.tables) {
        for (const { value, count } of lines) {
          expect(count).toBeLessThanOrEqual(batches.flat().filter((each) => each[topic] === value).length);
        }
      }
    },
  );

  property.prop([history, fc.infiniteStream(fc.nat())], { numRuns: 50 })(
    'the order inside a batch changes nothing',
    (batches, numbers) => {
      const shuffled = batches.map((batch) =>
        batch
          .map((each) => ({ each, key: numbers.next().value }))
          .sort((left, right) => left.key - right.key)
          .map(({ each }) => each),
      );
      expect(published(shuffled)).toEqual(published(batches));
    },
  );

  const alike = Object.fromEntries(peerTopics.map((topic) => [topic, 'a'])) as PeerValues;
  const other = { ...alike, verdict: 'go' };
  const many = (count: number, values: PeerValues) => Array.from({ length: count }, () => values);

  test('fewer than six are not a batch', () => {
    expect(() => sealBatch({}, many(5, alike))).toThrow(RangeError);
  });

  test('what is too small waits, and is shown with the batch that makes it large enough', () => {
    const { states, pool } = published([
      [...many(4, alike), ...many(2, other)],
      [...many(3, alike), ...many(4, other)],
    ]);
    expect(states.map(({ members, tables }) => [members, tables])).toEqual([
      [6, []],
      [
        13,
        [
          {
            topic: 'verdict',
            total: 13,
            lines: [
              { value: 'a', count: 7 },
              { value: 'go', count: 6 },
            ],
            rest: 0,
          },
        ],
      ],
    ]);
    expect(pool.verdict).toBeUndefined();
    expect(pool.target).toEqual({ a: 13 });
  });
});
