import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { relationOf } from '@/lib/domain/cost/relation';

const span = (low: number, high: number) => ({ low, high });
const spans = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([low, more]) => span(low, low + more));

describe('N24 whether the ranges overlap', () => {
  test.each([
    [span(1, 1), span(1, 1), { kind: 'same' }],
    [span(1, 4), span(1, 1), { kind: 'overlap' }],
    [span(1, 3), span(3, 5), { kind: 'overlap' }],
    [span(1, 3), span(4, 6), { kind: 'apart', lower: 'go', least: 0.25, most: 1 - 1 / 6 }],
    [span(10, 10), span(2, 5), { kind: 'apart', lower: 'rust', least: 0.5, most: 0.8 }],
  ])('go %o, rust %o', (go, rust, expected) => {
    expect(relationOf({ go, rust })).toEqual(expected);
  });

  property.prop([spans, spans])('they are apart only when no whole number lies in both', (go, rust) => {
    const shared = Array.from({ length: 41 }, (_, at) => at).some(
      (n) => n >= go.low && n <= go.high && n >= rust.low && n <= rust.high,
    );
    const relation = relationOf({ go, rust });
    expect(relation.kind === 'apart').toBe(!shared);
    if (relation.kind !== 'apart') return;
    expect(relation.least).toBeGreaterThan(0);
    expect(relation.most).toBeGreaterThanOrEqual(relation.least);
    expect(relation.most).toBeLessThan(1);
  });
});
