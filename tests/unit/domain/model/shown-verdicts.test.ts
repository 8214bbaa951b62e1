import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import { shownVerdicts } from '@/lib/domain/model/shown-verdicts';

const exactCounts = fc.record(Object.fromEntries(verdicts.map((id) => [id, fc.nat({ max: 60 })])));

describe('N08 verdicts of saved answers', () => {
  test('nothing is shown below thirty reports', () => {
    expect(shownVerdicts({ go: 15, rust: 14 })).toBeNull();
    expect(shownVerdicts({ go: 15, rust: 15 })).toEqual({
      counts: [
        { verdict: 'go', count: 15 },
        { verdict: 'rust', count: 15 },
      ],
      hasRest: false,
    });
  });

  test('few reports of one kind stay unseen', () => {
    expect(shownVerdicts({ go: 31, conflict: 4 })).toEqual({
      counts: [{ verdict: 'go', count: 30 }],
      hasRest: true,
    });
  });

  test('five of one kind are enough to be seen, and what nobody has is no rest', () => {
    expect(shownVerdicts({ go: 34, rust: 5, stay: 0 })).toEqual({
      counts: [
        { verdict: 'go', count: 30 },
        { verdict: 'rust', count: 5 },
      ],
      hasRest: false,
    });
  });

  property.prop([exactCounts])(
    'every figure is a multiple of five, at least five, never too high',
    (exact) => {
      const counts: Record<string, number> = exact;
      for (const { verdict, count } of shownVerdicts(exact)?.counts ?? []) {
        expect(count % 5).toBe(0);
        expect(count).toBeGreaterThanOrEqual(5);
        expect(count).toBeLessThanOrEqual(counts[verdict] ?? 0);
        expect(count).toBeGreaterThan((counts[verdict] ?? 0) - 5);
      }
    },
  );
});
