import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { criterionIds } from '@/lib/domain/assessment/bank';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { customBank, customBounds, nearestWithin, type ModelOverrides } from '@/lib/domain/model/custom-bank';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { patience, quickBank } from './documents';

vi.setConfig({ testTimeout: patience });

const nothing: ModelOverrides = { weights: {}, parameters: {}, values: {} };
const edge = sampleCases['edge-proxy'];

function made(overrides: Partial<ModelOverrides>) {
  const custom = customBank(quickBank, { ...nothing, ...overrides });
  if (!custom.ok) throw new Error(custom.reason);
  return custom.bank;
}

/** Any number within bounds, on a step. */
function within(bounds: (typeof customBounds)['weight']): fc.Arbitrary<number> {
  const steps = Math.round((bounds.most - bounds.least) / bounds.step);
  return fc.nat({ max: steps }).map((step) => nearestWithin(bounds, bounds.least + step * bounds.step));
}

describe('N09 a custom model', () => {
  test('without changes it judges as the released one and is still marked', () => {
    const own = evaluateVerdict(edge, made({}));
    const released = evaluateVerdict(edge, quickBank);
    expect(own.versions.model).toBe('custom');
    expect({ ...own, versions: null }).toEqual({ ...released, versions: null });
  });

  test('a heavier criterion moves the score, and nothing of the released bank changes', () => {
    const before = JSON.stringify(quickBank);
    const heavier = evaluateVerdict(edge, made({ weights: { latency: 5 } }));
    const released = evaluateVerdict(edge, quickBank);
    expect(heavier.score).not.toBe(released.score);
    expect(JSON.stringify(quickBank)).toBe(before);
  });

  test('a language can be made harder to name', () => {
    const team = sampleCases['payment-api'];
    const strict = evaluateVerdict(team, made({ parameters: { delta: 0.1, tau: 0.95 } }));
    expect(evaluateVerdict(team, quickBank).verdict).toBe('go');
    expect(strict.byPoints.verdict).toBe('either');
  });

  test('weights that are all zero are refused', () => {
    const weights = Object.fromEntries(criterionIds.map((id) => [id, 0]));
    expect(customBank(quickBank, { ...nothing, weights })).toEqual({ ok: false, reason: 'nothing-weighs' });
    expect(customBank(quickBank, { ...nothing, weights: { ...weights, skill: 0.25 } }).ok).toBe(true);
  });

  test.each([
    [{ weights: { latency: 5.25 } }],
    [{ weights: { latency: -0.25 } }],
    [{ weights: { latency: Number.NaN } }],
    [{ parameters: { sigmaModel: 0 } }],
    [{ parameters: { tau: 1 } }],
    [{ values: { target: { server: 1.05 } } }],
  ] satisfies [Partial<ModelOverrides>][])('%j is out of bounds', (overrides) => {
    expect(customBank(quickBank, { ...nothing, ...overrides })).toEqual({
      ok: false,
      reason: 'out-of-bounds',
    });
  });

  test('the nearest number within bounds', () => {
    expect(nearestWithin(customBounds.weight, 9)).toBe(5);
    expect(nearestWithin(customBounds.weight, -1)).toBe(0);
    expect(nearestWithin(customBounds.weight, 1.1)).toBe(1);
    expect(nearestWithin(customBounds.delta, 0.017)).toBe(0.015);
    expect(nearestWithin(customBounds.sigmaModel, 0.094)).toBe(0.09);
  });

  property.prop([within(customBounds.value)], { numRuns: 60 })(
    'a changed value has the direction asked for, fits between 0 and 1, and no claims',
    (direction) => {
      const bank = made({ values: { target: { 'client-device': direction, server: direction } } });
      const target = compileBank(bank).questionById.get('target');
      for (const id of ['client-device', 'server']) {
        const option = target?.options.get(id);
        expect(option?.direction).toBeCloseTo(direction, 9);
        expect(option?.claims).toEqual([]);
        for (const fit of [option?.uGo, option?.uRust]) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(1);
        }
      }
      expect(target?.options.get('cli')?.claims).not.toEqual([]);
    },
  );

  property.prop(
    [
      fc.record(Object.fromEntries(criterionIds.map((id) => [id, within(customBounds.weight)]))),
      within(customBounds.delta),
      within(customBounds.tau),
      within(customBounds.sigmaModel),
    ],
    { numRuns: 60 },
  )('property 1: any model within bounds judges in finite numbers', (weights, delta, tau, sigmaModel) => {
    const custom = customBank(quickBank, { ...nothing, weights, parameters: { delta, tau, sigmaModel } });
    fc.pre(custom.ok);
    if (!custom.ok) return;
    const { score, probability, coverage } = evaluateVerdict(edge, custom.bank);
    for (const value of [score, probability.go, probability.rust, probability.equal, coverage]) {
      expect(Number.isFinite(value)).toBe(true);
    }
    expect(probability.go + probability.rust + probability.equal).toBeCloseTo(1, 9);
  });
});
