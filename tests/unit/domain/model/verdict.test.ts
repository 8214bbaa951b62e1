import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { bands } from '@/lib/domain/model/result';
import { verdicts, type Verdict } from '@/lib/domain/model/verdict-ids';
import type { Likelihood } from '@/lib/domain/model/simulate';
import {
  bandOf,
  decideVerdict,
  eitherKindOf,
  leanOf,
  probabilityOf,
  verdictByPoints,
  type Findings,
} from '@/lib/domain/model/verdict';

const parameters = { ...bankV1.parameters, tau: 0.7, minimumCoverage: 0.5 };
const likelihood = (rust: number, go: number): Likelihood => ({ ahead: 0.5, rust, go, equal: 1 - rust - go });
const only = (...languages: Language[]): ReadonlySet<Language> => new Set(languages);

/** Findings by which points name Rust; every case says what else was found. */
function decided(found: Partial<Findings>): string {
  const plain: Findings = {
    likelihood: likelihood(0.8, 0.1),
    coverage: 1,
    isContradictory: false,
    excluded: only(),
    lasting: only(),
    isSplitRecommended: false,
    toolchain: null,
    isMandateDenied: false,
    isBestLeftAlone: false,
    isAtHome: false,
    isWorthMeasuringFirst: false,
  };
  return decideVerdict({ ...plain, ...found }, parameters);
}

const everything: Partial<Findings> = {
  isContradictory: true,
  toolchain: 'keeps',
  isMandateDenied: true,
  isBestLeftAlone: true,
  isAtHome: true,
  lasting: only('rust'),
  excluded: only('rust'),
  isWorthMeasuringFirst: true,
  coverage: 0.1,
  isSplitRecommended: true,
};

describe('N07 the rules of the verdict, in their order', () => {
  test('each rule decides where no earlier one holds', () => {
    expect(decided(everything)).toBe('conflict');
    const hosted = { ...everything, isContradictory: false };
    expect(decided(hosted)).toBe('stay');
    expect(decided({ ...hosted, toolchain: 'forbids' })).toBe('conflict');
    const denied: Partial<Findings> = { ...hosted, toolchain: null };
    expect(decided(denied)).toBe('conflict');
    const consistent = { ...denied, isMandateDenied: false };
    expect(decided(consistent)).toBe('stay');
    const moving = { ...consistent, isBestLeftAlone: false, isSplitRecommended: false };
    expect(decided(moving)).toBe('go');
    expect(decided({ ...moving, isSplitRecommended: true })).toBe('split');
    const notYet = { ...moving, lasting: only() };
    expect(decided(notYet)).toBe('profile-first');
    const measured = { ...notYet, isWorthMeasuringFirst: false };
    expect(decided(measured)).toBe('go');
    expect(decided({ ...measured, isSplitRecommended: true })).toBe('split');
    const free = { ...measured, excluded: only(), isSplitRecommended: true };
    expect(decided(free)).toBe('not-enough-information');
    expect(decided({ ...free, coverage: 0.5 })).toBe('split');
    expect(decided({ ...free, coverage: 0.5, isSplitRecommended: false })).toBe('rust');
  });

  test('what can be decided is what the list of verdicts has', () => {
    const decisions = [
      decided({}),
      decided({ likelihood: likelihood(0.1, 0.8) }),
      decided({ likelihood: likelihood(0.1, 0.1) }),
      decided({ isSplitRecommended: true }),
      decided({ isBestLeftAlone: true }),
      decided({ isWorthMeasuringFirst: true }),
      decided({ coverage: 0.1 }),
      decided({ isContradictory: true }),
    ];
    expect([...decisions].sort()).toEqual([...verdicts].sort());
  });

  test('a constraint names the language it leaves', () => {
    expect(decided({ excluded: only('go'), lasting: only('go') })).toBe('rust');
    expect(decided({ excluded: only('go') })).toBe('rust');
    expect(decided({ excluded: only('rust'), lasting: only('rust') })).toBe('go');
  });

  test('points name a language from the threshold on', () => {
    expect(verdictByPoints(likelihood(0.7, 0.1), parameters)).toBe('rust');
    expect(verdictByPoints(likelihood(0.1, 0.7), parameters)).toBe('go');
    expect(verdictByPoints(likelihood(0.69, 0.1), parameters)).toBe('either');
    expect(verdictByPoints(likelihood(0.1, 0.69), parameters)).toBe('either');
  });

  test('a team at home in one of the two leaves it only for a named language', () => {
    expect(decided({ isAtHome: true })).toBe('rust');
    expect(decided({ isAtHome: true, likelihood: likelihood(0.3, 0.6) })).toBe('stay');
    expect(decided({ isAtHome: true, isSplitRecommended: true })).toBe('split');
    expect(decided({ isAtHome: true, coverage: 0.1 })).toBe('not-enough-information');
  });

  test('either is equivalent when no difference is the likeliest, a draw included', () => {
    const kindOf = (rust: number, go: number, verdict: Verdict = 'either') =>
      eitherKindOf(
        { verdict, probability: likelihood(rust, go), range: { low: -0.1, high: 0.1 } },
        parameters.delta,
      );
    expect(kindOf(0.3, 0.3)).toBe('equivalent');
    expect(kindOf(0.375, 0.25)).toBe('equivalent');
    expect(kindOf(0.25, 0.375)).toBe('equivalent');
    expect(kindOf(0.5, 0.1)).toBe('undetermined');
    expect(kindOf(0.1, 0.5)).toBe('undetermined');
    expect(kindOf(0.3, 0.3, 'rust')).toBeNull();
  });

  test('a range wholly on one side leans, unless it lies within what makes no difference', () => {
    const kindOf = (low: number, high: number, probability = likelihood(0.2, 0.6)) =>
      eitherKindOf({ verdict: 'either', probability, range: { low, high } }, 0.02);
    expect(kindOf(-0.13, -0.01)).toBe('leaning');
    expect(kindOf(0.001, 0.03)).toBe('leaning');
    expect(kindOf(-0.1, 0.001)).toBe('undetermined');
    expect(kindOf(0.001, 0.019, likelihood(0.2, 0.1))).toBe('equivalent');
    expect(kindOf(0, 0.1)).toBe('undetermined');
  });
});

describe('property 1: the shares that are shown (N01)', () => {
  test('are those of the likelihood', () => {
    expect(probabilityOf({ ahead: 0.9, go: 0.125, rust: 0.625, equal: 0.25 })).toEqual({
      go: 0.125,
      rust: 0.625,
      equal: 0.25,
    });
  });
});

describe('the language ahead (N01)', () => {
  const ahead = (share: number): Likelihood => ({ ahead: share, go: 0, rust: 0, equal: 1 });

  test('is the one in more readings, and Go in a dead heat', () => {
    expect(leanOf(ahead(0.51), only())).toBe('rust');
    expect(leanOf(ahead(0.49), only())).toBe('go');
    expect(leanOf(ahead(0.5 + 1e-12), only())).toBe('go');
  });

  test('is the only one that gates leave, and by points where they leave none', () => {
    expect(leanOf(ahead(0.9), only('rust'))).toBe('go');
    expect(leanOf(ahead(0.1), only('go'))).toBe('rust');
    expect(leanOf(ahead(0.9), only('go', 'rust'))).toBe('rust');
  });

  test.each<[number, string]>([
    [0.9, 'strong'],
    [0.89, 'clear'],
    [0.75, 'clear'],
    [0.74, 'leaning'],
    [0.6, 'leaning'],
    [0.59, 'toss-up'],
    [0.5, 'toss-up'],
  ])('in %d of the readings is %s', (share, band) => {
    expect(bandOf(ahead(share), null)).toBe(band);
    expect(bandOf(ahead(1 - share - 1e-12), null)).toBe(band);
  });

  test('is in one of the bands of the list, from the surest down', () => {
    expect([0.95, 0.8, 0.7, 0.55].map((share) => bandOf(ahead(share), null))).toEqual(bands);
  });

  test('is shown no surer than an open gate against it allows', () => {
    expect(bandOf(ahead(0.95), { rust: 0.8 })).toBe('clear');
    expect(bandOf(ahead(0.95), { go: 0.8 })).toBe('strong');
    expect(bandOf(ahead(0.05), { go: 0.8 })).toBe('clear');
    expect(bandOf(ahead(0.05), { rust: 0.8 })).toBe('strong');
    expect(bandOf(ahead(0.65), { rust: 0.8 })).toBe('leaning');
  });
});
