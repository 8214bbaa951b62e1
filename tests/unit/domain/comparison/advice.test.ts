import { describe, expect, test } from 'vitest';
import { chooseItems } from '@/lib/domain/comparison/choose-items';
import { misreadings } from '@/lib/domain/comparison/misreadings';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { comparisonText } from '@/lib/text/en/comparison';

const rested = [...chooseItems, ...misreadings];

describe('D05 advice and misreadings', () => {
  test.each(rested.map((each) => [each.id, each.claims] as const))(
    '%s rests on claims there are',
    (_id, claims) => {
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.filter((id) => getClaim(id) === null)).toEqual([]);
    },
  );

  test.each(rested.map((each) => [each.id, each.claims] as const))(
    '%s rests on one that was checked',
    (_id, claims) => {
      expect(claims.some((id) => getClaim(id)?.status === 'checked')).toBe(true);
    },
  );

  test('each language gets five pieces of advice', () => {
    expect(chooseItems.filter((item) => item.language === 'go')).toHaveLength(5);
    expect(chooseItems.filter((item) => item.language === 'rust')).toHaveLength(5);
  });

  test('prose of the comparison holds no figure: every number comes from a claim', () => {
    const { dimensions, choose, misreadings: wrong } = comparisonText;
    const prose = [
      ...Object.values(dimensions).flatMap(({ name, answer }) => [name, answer]),
      ...Object.values(choose.items).flatMap(({ advice, answer }) => [advice, answer]),
      ...Object.values(wrong.items).map(({ answer }) => answer),
    ];
    expect(prose.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });
});
