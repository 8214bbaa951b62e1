import { beforeEach, describe, expect, test } from 'vitest';
import { compileBank, type CompiledBank } from '@/lib/domain/model/compiled-bank';
import { evidenceDraws, weightDraws } from '@/lib/domain/model/draws';
import { readingTable } from '@/lib/domain/model/reading-table';
import { sampleTable } from '@/lib/domain/model/sample-table';
import { weightsFor } from '@/lib/domain/model/weights';
import { tinyBank } from './tiny-bank';

/** Readings the bank asks for, in pairs. */
const samples = 20;
const asked = { exposure: { high: 1 }, memory: { free: 0.5 } };

let compiled: CompiledBank;
beforeEach(() => {
  compiled = compileBank(tinyBank(asked));
});

describe('draws kept with a bank (N01)', () => {
  test('cover what the bank asks for, or more where more is wanted', () => {
    expect(sampleTable(compiled, 0.5, 3).pairs).toBe(samples / 2);
    expect(sampleTable(compiled, 0.25, 40).pairs).toBe(40);
  });

  test('hold a column per criterion and per question, as long as the table', () => {
    const { pairs, weights, errors } = sampleTable(compiled, 0.5, 30);
    const { seed } = compiled.bank;
    expect(weights).toEqual(compiled.criteria.map(({ id }) => weightDraws(seed, id, 0.5, pairs)));
    expect(errors).toEqual(compiled.questions.map(({ id }) => evidenceDraws(seed, id, pairs)));
  });

  test('serve every count up to their own, and are made longer for more', () => {
    const first = sampleTable(compiled, 0.5, 12);
    expect(sampleTable(compiled, 0.5, 12)).toBe(first);
    expect(sampleTable(compiled, 0.5, 5)).toBe(first);
    const longer = sampleTable(compiled, 0.5, 13);
    expect(longer.pairs).toBe(13);
    longer.errors.forEach((column, at) => expect(column.slice(0, 12)).toEqual(first.errors[at]));
  });

  test('share the errors between spreads of the weights, when they are long enough', () => {
    const first = sampleTable(compiled, 0.5, 12);
    expect(sampleTable(compiled, 0.25, 12).errors).toBe(first.errors);
    const longer = sampleTable(compiled, 0.75, 13);
    expect(longer.errors.map((column) => column.length)).toEqual([13, 13]);
  });
});

describe('readings kept for weights (N01)', () => {
  const weightsOf = (bank: CompiledBank, at: number) => ({ ...weightsFor(bank, null), spread: at });

  test('a row holds the weights of one reading, which sum to 1, and what each error moves', () => {
    const weights = weightsFor(compiled, null);
    const { pairs, width, rows } = readingTable(compiled, weights, 4);
    expect([pairs, width, rows.length]).toEqual([4, 4, 16]);
    const drawn = sampleTable(compiled, weights.spread, 4);
    for (let pair = 0; pair < pairs; pair += 1) {
      const factors = drawn.weights.map((column, at) => column[pair]! * weights.criteria[at]!);
      const total = factors.reduce((sum, factor) => sum + factor, 0);
      const expected = [
        ...factors.map((factor) => factor / total),
        ...compiled.questions.map(
          ({ criterion, share, at }) => (factors[criterion]! / total) * share * drawn.errors[at]![pair]!,
        ),
      ];
      expected.forEach((value, at) => expect(rows[pair * width + at]).toBeCloseTo(value, 12));
    }
  });

  test('the same weights of the same bank are not drawn twice, for any count up to the first', () => {
    const weights = weightsFor(compiled, null);
    const first = readingTable(compiled, weights, 4);
    expect(readingTable(compiled, weights, 4)).toBe(first);
    expect(readingTable(compiled, weights, 2)).toBe(first);
    expect(readingTable(compiled, weights, 5)).not.toBe(first);
    const other = compileBank(tinyBank(asked, { seed: 7 }));
    expect(readingTable(other, weights, 4)).not.toBe(first);
  });

  test('the eight used last are kept, whichever came first', () => {
    const used = Array.from({ length: 9 }, (_, at) => weightsOf(compiled, 0.1 + at / 100));
    const made = used.slice(0, 8).map((weights) => readingTable(compiled, weights, 2));
    const [oldest, second] = used;
    expect(readingTable(compiled, oldest!, 2)).toBe(made[0]);
    readingTable(compiled, used[8]!, 2);
    expect(readingTable(compiled, oldest!, 2)).toBe(made[0]);
    used.slice(2, 8).forEach((weights, at) => expect(readingTable(compiled, weights, 2)).toBe(made[at + 2]));
    expect(readingTable(compiled, second!, 2)).not.toBe(made[1]);
  });
});
