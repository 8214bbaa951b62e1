import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { evidenceDraws, weightDraws } from '@/lib/domain/model/draws';
import { normalCdf, normalDensity, normalQuantile } from '@/lib/domain/model/normal';
import { percentile } from '@/lib/domain/model/percentiles';

const finite = fc.double({ min: -12, max: 12, noNaN: true });

describe('normal distribution (N01)', () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [2.5, 0.9937903346742238],
    [-3.3, 0.00048342414238377744],
    [-5, 2.8665157187919333e-7],
  ])('at %d it is %d', (x, share) => {
    expect(Math.abs(normalCdf(x) - share)).toBeLessThan(1e-11);
  });

  property.prop([finite], { numRuns: 500 })('is symmetric to the last digit', (x) => {
    expect(normalCdf(-x)).toBeCloseTo(1 - normalCdf(x), 15);
  });

  property.prop([finite, fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 500 })(
    'never falls',
    (x, step) => {
      expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x));
    },
  );

  test('its slope is the density', () => {
    for (const x of [-2.2, -0.4, 0.1, 1.7, 3.05]) {
      const slope = (normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4;
      expect(slope).toBeCloseTo(normalDensity(x), 6);
    }
  });

  property.prop([fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })], { numRuns: 500 })(
    'the quantile undoes it, and is odd',
    (share) => {
      expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 7);
      expect(normalQuantile(1 - share)).toBeCloseTo(-normalQuantile(share), 7);
    },
  );
});

describe('keyed draws (N01)', () => {
  const columns = ['target', 'host', 'workload', 'memory'].map((id) => evidenceDraws(20_261_122, id, 5_000));
  const mean = (numbers: Float64Array): number =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const product = (left: Float64Array, right: Float64Array): number =>
    mean(left.map((each, at) => each * right[at]!));

  test('errors lie evenly in -1 to 1 and do not follow one another', () => {
    columns.forEach((column, at) => {
      expect(Math.max(...column.map(Math.abs))).toBeLessThan(1);
      expect(Math.abs(mean(column))).toBeLessThan(0.03);
      expect(product(column, column)).toBeCloseTo(1 / 3, 1);
      expect(Math.abs(product(column.slice(0, -1), column.slice(1)))).toBeLessThan(0.03);
      for (const other of columns.slice(at + 1)) expect(Math.abs(product(column, other))).toBeLessThan(0.03);
    });
  });

  test('weights are log-normal with the given spread', () => {
    const logs = weightDraws(20_261_122, 'skill', 0.5, 5_000).map(Math.log);
    expect(Math.abs(mean(logs))).toBeLessThan(0.03);
    expect(Math.sqrt(product(logs, logs))).toBeCloseTo(0.5, 1);
  });

  test('depend on seed, kind and id, and on nothing else', () => {
    const first = evidenceDraws(1, 'target', 8);
    expect(evidenceDraws(1, 'target', 4)).toEqual(first.slice(0, 4));
    expect(evidenceDraws(2, 'target', 8)).not.toEqual(first);
    expect(evidenceDraws(1, 'targets', 8)).not.toEqual(first);
    expect(weightDraws(1, 'target', 1, 8).map(Math.log)).not.toEqual(first);
  });

  test('are the same digits for ever: a stored verdict that is run again must not move', () => {
    expect([...evidenceDraws(20_261_122, 'memory', 3)]).toEqual([
      0.7800238450388814, -0.5785524213343539, -0.09631627020691991,
    ]);
    expect([...evidenceDraws(7, 'memory', 2)]).toEqual([0.9612738519167414, 0.9892998526930912]);
    expect(weightDraws(20_261_122, 'latency', 0.5, 2)[0]).toBeCloseTo(2.3128585483324753, 12);
    expect(weightDraws(20_261_122, 'memory', 1, 2)[1]).toBeCloseTo(1.7196170787669605, 12);
  });
});

describe('percentile (N01)', () => {
  const lists = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

  property.prop([lists, fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 500 })(
    'agrees with sorting and is mirrored by negation',
    (numbers, share) => {
      const sorted = Float64Array.from(numbers).sort();
      const place = share * (sorted.length - 1);
      const low = sorted[Math.floor(place)]!;
      const high = sorted[Math.ceil(place)]!;
      const value = percentile(Float64Array.from(numbers), share);
      expect(value).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 12);
      expect(
        percentile(
          Float64Array.from(numbers, (each) => -each),
          1 - share,
        ),
      ).toBeCloseTo(-value, 9);
    },
  );
});
