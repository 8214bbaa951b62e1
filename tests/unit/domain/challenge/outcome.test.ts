import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '@/lib/domain/challenge/challenge';

describe('what became of a challenge (N25)', () => {
  test('accepted, it waits for a release and is then answered by the next wording', () => {
    expect(outcomeOf('accepted', 2, 2)).toEqual({ kind: 'awaiting-release' });
    expect(outcomeOf('accepted', 2, 3)).toEqual({ kind: 'changed', wording: 3 });
    expect(outcomeOf('accepted-in-part', 1, 1)).toEqual({ kind: 'awaiting-release' });
  });

  test('a still later wording is not the one that answered it', () => {
    expect(outcomeOf('accepted-in-part', 1, 4)).toEqual({ kind: 'changed', wording: 2 });
  });

  property.prop([fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })])(
    'declined, a later wording is never said to come from it',
    (wording, more) => {
      expect(outcomeOf('declined', wording, wording + more)).toEqual({ kind: 'none' });
    },
  );
});
