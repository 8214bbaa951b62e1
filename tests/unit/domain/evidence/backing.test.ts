import { describe, expect, test } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { backingOf } from '@/lib/domain/evidence/backing';
import { claims } from '@/lib/domain/evidence/evidence';

/** The bank with the claims of one option exchanged. */
function withClaims(question: string, option: string, ids: readonly string[]): Bank {
  return {
    ...bankV1,
    questions: bankV1.questions.map((each) =>
      each.role === 'score' && each.id === question
        ? { ...each, options: each.options.map((own) => (own.id === option ? { ...own, claims: ids } : own)) }
        : each,
    ),
  };
}

describe('N03 what the values rest on', () => {
  const backing = backingOf(bankV1, claims);

  test('every moving value rests on claims or is counted as a judgement', () => {
    expect(backing.moving).toBe(backing.onClaims + backing.judgements);
    expect(backing.moving).toBeLessThan(backing.values);
    expect(backing.judgements).toBeGreaterThan(0);
    expect(backing.gatesOnClaims).toBeLessThanOrEqual(backing.gates);
  });

  test('a value without a claim becomes a judgement', () => {
    const without = backingOf(withClaims('target', 'wasm', []), claims);
    expect(without.judgements).toBe(backing.judgements + 1);
    expect(without.onClaims).toBe(backing.onClaims - 1);
  });

  test('a value that rests on a hint or an unchecked claim alone is found', () => {
    const hint = claims.find((claim) => claim.strength === 1 && claim.status === 'checked');
    const unchecked = claims.find((claim) => claim.status === 'unchecked');
    const firm = claims.find((claim) => claim.strength === 3 && claim.status === 'checked');
    const weakWith = (ids: readonly (string | undefined)[]) =>
      backingOf(
        withClaims(
          'target',
          'wasm',
          ids.filter((id) => id !== undefined),
        ),
        claims,
      ).weak;
    const found = { question: 'target', option: 'wasm' };
    expect(weakWith([hint?.id])).toContainEqual(found);
    expect(weakWith([unchecked?.id ?? 'nobody-wrote-this'])).toContainEqual(found);
    expect(weakWith([hint?.id, firm?.id])).not.toContainEqual(found);
  });

  test('no value rests on hints or unchecked claims alone', () => {
    expect(backing.weak).toEqual([]);
  });

  test('what rests on hints alone is never graded better than experience', () => {
    const grades = backing.weak.map(({ question, option }) => {
      const found = bankV1.questions.find((each) => each.id === question);
      return found?.role === 'score' ? found.options.find((each) => each.id === option)?.grade : null;
    });
    expect(grades.filter((grade) => grade !== 'C')).toEqual([]);
  });
});
