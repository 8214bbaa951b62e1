import { describe, expect, test } from 'vitest';
import { brierScore, logLoss } from '@/lib/domain/record/scoring-rules';

describe('N29 scoring rules', () => {
  const forecasts = [
    { p: 0.9, chosen: 'rust' },
    { p: 0.6, chosen: 'go' },
    { p: 0.2, chosen: 'go' },
    { p: 0.5, chosen: 'rust' },
  ] as const;

  test('Brier: mean of .01, .36, .04 and .25', () => {
    expect(brierScore(forecasts)).toBeCloseTo(0.165, 12);
  });

  test('log loss: mean of -ln .9, -ln .4, -ln .8 and -ln .5', () => {
    expect(logLoss(forecasts)).toBeCloseTo(0.484485494851534, 12);
  });

  test('one half always costs a quarter, and ln 2', () => {
    const halves = forecasts.map((each) => ({ ...each, p: 0.5 }));
    expect(brierScore(halves)).toBe(0.25);
    expect(logLoss(halves)).toBeCloseTo(Math.LN2, 12);
  });

  test('a certainty that fails costs a lot, not without bound', () => {
    expect(logLoss([{ p: 0, chosen: 'rust' }])).toBeCloseTo(13.8155, 3);
    expect(logLoss([{ p: 1, chosen: 'rust' }])).toBe(0);
  });

  test('no forecasts have no score', () => {
    expect(brierScore([])).toBeNull();
    expect(logLoss([])).toBeNull();
  });
});
