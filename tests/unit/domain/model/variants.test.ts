import { describe, expect, test } from 'vitest';
import type { Effort } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { byPromise, byWhatItTakes } from '@/lib/domain/model/flip-order';
import { judge, type Judgement } from '@/lib/domain/model/judge';
import { countingMethod, screeningMethod } from '@/lib/domain/model/methods';
import type { Flip, FlipChange } from '@/lib/domain/model/result';
import { changesKey, isTooCloseToCall, variantsOf } from '@/lib/domain/model/variants';
import { crudInGoShop, goShopWithIngest } from './golden-cases';

const compiled = compileBank(bankV1);
const { tau, delta } = bankV1.parameters;
const whole = judge(compiled, crudInGoShop, screeningMethod);
const divided = judge(compiled, goShopWithIngest, screeningMethod);

const change = (question: string, to: string, effort: Effort = 'free'): FlipChange =>
  ({ question, from: 'unknown', to, effort }) as FlipChange;

describe('variants of a document (N01)', () => {
  const variants = variantsOf(compiled, crudInGoShop, whole);

  test('are counted once, whatever the order of the changes', () => {
    const changes = [change('exposure', 'high'), change('memory', 'under-16-mb')];
    const counted = variants.count(changes);
    expect(variants.count([...changes].reverse())).toBe(counted);
    expect(variants.count(changes.slice(1))).not.toBe(counted);
    const answers = { ...crudInGoShop.answers, exposure: 'high', memory: 'under-16-mb' };
    const full = judge(compiled, { bank: 'v1', answers }, countingMethod(bankV1.parameters));
    expect(counted.likelihood).toEqual(full.likelihood);
  });

  test('are estimated near to what the count gives', () => {
    const changes = [change('exposure', 'high')];
    const [estimate, counted] = [variants.screen(changes), variants.count(changes)];
    expect(estimate.score).toBe(counted.score);
    expect(estimate.likelihood.go).not.toBe(counted.likelihood.go);
    expect(Math.abs(estimate.likelihood.go - counted.likelihood.go)).toBeLessThan(0.03);
  });

  test('have a name for their changes', () => {
    expect(changesKey([change('memory', 'free'), change('exposure', 'high')])).toBe(
      'exposure=high&memory=free',
    );
  });
});

describe('an estimate too close to call (N01)', () => {
  const judged = (base: Judgement, go: number, rust: number): Judgement => ({
    ...base,
    likelihood: { ahead: 0.5, go, rust, equal: 1 - go - rust },
  });

  test.each([
    [tau, 0, true],
    [tau + 0.02, 0, true],
    [tau - 0.02, 0, true],
    [0, tau + 0.02, true],
    [0, tau - 0.02, true],
    [tau + 0.1, 0, false],
    [tau - 0.1, 0, false],
    [0, tau - 0.1, false],
  ])('go %d, rust %d: %s', (go, rust, expected) => {
    expect(isTooCloseToCall(compiled, judged(whole, go, rust))).toBe(expected);
  });

  test.each<[string, number, number, boolean]>([
    ['both at the threshold', tau, delta, true],
    ['a gain that may be enough, in clearly enough readings', 0.99, delta + 0.005, true],
    ['a gain that may be too little, in clearly enough readings', 0.99, delta - 0.005, true],
    ['readings that may be enough, for clearly enough gain', tau - 0.05, delta + 0.2, true],
    ['readings that may be too few, for clearly enough gain', tau + 0.05, delta + 0.2, true],
    ['clearly enough of both', 0.99, delta + 0.2, false],
    ['clearly too little gain', tau, delta - 0.02, false],
    ['clearly too few readings', tau - 0.3, delta, false],
  ])('a split with %s: %d of the readings, gain %d', (_, probability, gain, expected) => {
    const split = { ...divided.split!, probability, choice: { ...divided.split!.choice, gain } };
    expect(isTooCloseToCall(compiled, { ...judged(divided, 0.1, 0.1), split })).toBe(expected);
  });
});

describe('N01 the order of flips', () => {
  const base = { ...whole, score: 0.2 };
  const flip = (move: number, ...changes: FlipChange[]): Flip => ({
    changes,
    verdict: 'either',
    lean: 'go',
    probability: { go: 0, rust: 0, equal: 1 },
    score: base.score + move,
  });
  const fixed = flip(0.01, change('target', 'wasm', 'fixed'));
  const costly = flip(0.01, change('hiring', 'none', 'costly'));
  const mixed = flip(0.01, change('hiring', 'none', 'costly'), change('memory', 'free'));
  const far = flip(-0.4, change('exposure', 'high'));
  const near = flip(0.1, change('memory', 'free'));
  const alike = flip(-0.1, change('compute', 'small'));

  test('what is easier comes first, then smaller sets, then smaller moves, then names', () => {
    const expected = [alike, near, far, costly, mixed, fixed];
    expect([...expected].reverse().sort(byWhatItTakes(base))).toEqual(expected);
    expect([fixed, near, costly, alike, mixed, far].sort(byWhatItTakes(base))).toEqual(expected);
  });

  test('moves that differ by rounding alone count as the same', () => {
    const noise = flip(0.1 + 1e-12, change('compute', 'medium'));
    expect([near, noise].sort(byWhatItTakes(base))).toEqual([noise, near]);
    expect([noise, near].sort(byWhatItTakes(base))).toEqual([noise, near]);
  });

  test('what is looked at first is ordered alike', () => {
    const screened = [alike, near, far, costly, fixed].map(({ changes, score }) => ({
      changes,
      judgement: { ...base, score },
    }));
    expect([...screened].reverse().sort(byPromise(base))).toEqual(screened);
    expect(
      [screened[3]!, screened[0]!, screened[4]!, screened[2]!, screened[1]!].sort(byPromise(base)),
    ).toEqual(screened);
  });
});
