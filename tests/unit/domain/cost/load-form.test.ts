import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import { exampleLoad } from '@/lib/domain/cost/example-load';
import { trafficMbit } from '@/lib/domain/cost/load';
import { loadFields, readLoad } from '@/lib/domain/cost/load-form';
import { plainLoad } from './loads';

const good = { rps: '2500', payload: '2', price: '0.04', per: 'core-hour', currency: 'EUR', cores: '4' };

describe('N24 a load is read from an address', () => {
  test('an address without any field asks nothing', () => {
    expect(readLoad({ utm: 'x' })).toMatchObject({ asked: false, problems: {}, load: null });
  });

  test('the example is a load without a problem, on machines like the measured one', () => {
    const { asked, problems, load } = readLoad(exampleLoad);
    expect({ asked, problems }).toEqual({ asked: true, problems: {} });
    expect(load?.coresPerMachine).toBe(benchmarkSource.processors);
  });

  test('a whole load, with and without what is optional', () => {
    expect(readLoad(good).load).toEqual({
      requestsPerSecond: 2500,
      payloadKib: 2,
      p99Ms: null,
      price: { amount: 0.04, per: 'core-hour', currency: 'EUR' },
      coresPerMachine: 4,
      own: null,
    });
    const { load } = readLoad({ ...good, p99: '50', own: ' 900 ', in: 'rust' });
    expect(load?.p99Ms).toBe(50);
    expect(load?.own).toEqual({ requestsPerCoreSecond: 900, language: 'rust' });
  });

  test.each([
    ['rps', '', 'missing'],
    ['rps', '-5', 'not-a-number'],
    ['rps', '1e5', 'not-a-number'],
    ['rps', 'Infinity', 'not-a-number'],
    ['rps', '0', 'too-small'],
    ['rps', '100000001', 'too-large'],
    ['payload', 'two', 'not-a-number'],
    ['p99', '0', 'too-small'],
    ['price', '0', 'too-small'],
    ['per', 'year', 'not-a-choice'],
    ['currency', '  ', 'missing'],
    ['currency', 'thirteen char', 'too-long'],
    ['cores', '2.5', 'not-whole'],
    ['cores', '', 'missing'],
  ] as const)('%s of "%s" is %s, and what was written is kept', (field, value, problem) => {
    const reading = readLoad({ ...good, [field]: value });
    expect(reading.problems).toEqual({ [field]: problem });
    expect(reading.load).toBeNull();
    expect(reading.values[field]).toBe(value.trim());
    expect(reading.values.rps).toBe(field === 'rps' ? value : '2500');
  });

  test.each([
    ['rps', '1,000', 1000],
    ['rps', '2.5k', 2500],
    ['rps', '12,00,000', 1_200_000],
    ['rps', '２５００', 2500],
    ['rps', '2 500 req/s', 2500],
    ['rps', '1.500', 1.5],
    ['payload', '2,5', 2.5],
    ['price', '0,04', 0.04],
    ['price', '€0.04', 0.04],
    ['price', '0.04 EUR', 0.04],
    ['cores', '1,000 cores', 1000],
  ] as const)('%s of "%s" is read as %d, and says so', (field, value, number) => {
    const reading = readLoad({ ...good, [field]: value });
    expect(reading.problems).toEqual({});
    expect(reading.read).toEqual({ [field]: number });
    const { requestsPerSecond, payloadKib, price, coresPerMachine } = reading.load ?? {};
    expect({
      rps: requestsPerSecond,
      payload: payloadKib,
      price: price?.amount,
      cores: coresPerMachine,
    }).toEqual({
      rps: 2500,
      payload: 2,
      price: 0.04,
      cores: 4,
      [field]: number,
    });
  });

  test('a number that is written as we write it is not repeated, and a label of digits takes none away', () => {
    expect(readLoad(good).read).toEqual({});
    expect(readLoad({ ...good, currency: '0' }).load?.price.amount).toBe(0.04);
  });

  test('the own figure and its language belong together', () => {
    expect(readLoad({ ...good, own: '900' }).problems).toEqual({ in: 'alone' });
    expect(readLoad({ ...good, in: 'go' }).problems).toEqual({ own: 'alone' });
    expect(readLoad({ ...good, own: '900', in: 'zig' }).problems).toEqual({ in: 'not-a-choice' });
  });

  test('of a field named twice the first counts', () => {
    expect(readLoad({ ...good, rps: ['10', '20'] }).load?.requestsPerSecond).toBe(10);
  });

  property.prop([fc.dictionary(fc.constantFrom(...loadFields), fc.string())])(
    'whatever an address says, it is a load or a problem, and never both',
    (params) => {
      const { asked, load, problems } = readLoad(params);
      expect(asked).toBe(Object.keys(params).length > 0);
      expect(load !== null).toBe(asked && Object.keys(problems).length === 0);
    },
  );

  test('traffic is requests times size, in millions of bits', () => {
    expect(trafficMbit({ ...plainLoad, requestsPerSecond: 1000, payloadKib: 125 })).toBe(1024);
  });
});
