import { describe, expect, test } from 'vitest';
import { payRows } from '@/lib/domain/cost/pay-rows';
import { claims } from '@/lib/domain/evidence/evidence';

describe('N24 what people earn, beside the machines (content 6 #15)', () => {
  const rows = payRows(claims);

  test('every row has both languages and how many people were counted for each', () => {
    expect(rows.map(({ label, pay, people }) => [label, pay.go, pay.rust, people.go, people.rust])).toEqual([
      ['Median pay in a year', 89815, 83227, 3772, 3101],
      ['Median pay, United States', 175000, 159000, 897, 751],
      ['Median pay, Germany', 87011, 81210, 374, 362],
      ['Median pay, United Kingdom', 110002, 96388, 206, 171],
      ['Median pay, France', 73611, 62648, 154, 168],
      ['Median pay, Canada', 109438, 87550, 154, 106],
      ['Median pay, United States, 6 to 10 years of coding', 130000, 100000, 172, 142],
      ['Median pay, United States, 11 to 20 years of coding', 180000, 156000, 349, 311],
      ['Median pay, United States, over 20 years of coding', 200000, 195000, 343, 255],
    ]);
  });

  test('a claim that left the evidence takes its rows along', () => {
    expect(payRows(claims.filter(({ id }) => id !== 'so-2025-pay-by-country'))).toHaveLength(rows.length - 2);
    expect(payRows([])).toEqual([]);
  });
});
