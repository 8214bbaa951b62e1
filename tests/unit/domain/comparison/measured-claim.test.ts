import { describe, expect, test } from 'vitest';
import {
  measuredClaim,
  measuredOf,
  measuresBoth,
  type MeasuredValues,
} from '@/lib/domain/comparison/measured-claim';
import { measuredFigures } from '@/lib/domain/comparison/topics/measured-figures';
import { dimensionIds, type Claim } from '@/lib/domain/evidence/claim';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';

const day = '2026-12-01';
const drawn = Object.keys(measuredFigures).map((id) => ({ id, claim: getClaim(id)! }));
const valuesOf = (side: MeasuredValues) => (side.state === 'measured' ? side.values : []);

/** Whether a sentence says a number: as it is, or as the whole percentage nearest to it. */
function says(sentence: string, value: number, unit: string): boolean {
  const written = sentence.match(/\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  return written.includes(value) || (unit === '%' && written.includes(Math.round(value)));
}

describe('D02 D05 the figures that set both languages on one axis', () => {
  test.each(drawn)('$id names a claim, and figures that the claim holds', ({ claim }) => {
    expect(measuredOf(claim)).not.toBeNull();
  });

  test.each(drawn)(
    'every value of $id stands in its sentence, and its spread holds the value',
    ({ claim }) => {
      const { sides } = measuredOf(claim)!;
      for (const side of [sides.go, sides.rust]) {
        for (const { low, high, unit } of valuesOf(side)) {
          expect(
            [low, high].filter((end) => !says(claim.sentence, end, unit)),
            claim.sentence,
          ).toEqual([]);
          if (side.state === 'measured' && side.range) {
            expect(side.range.low).toBeLessThanOrEqual(low);
            expect(side.range.high).toBeGreaterThanOrEqual(high);
          }
        }
      }
    },
  );

  test.each(drawn)(
    'the marks of $id share a unit, and what it names in the table is found',
    ({ claim, id }) => {
      const measured = measuredOf(claim)!;
      for (const language of ['go', 'rust'] as const) {
        const side = measured.sides[language];
        const named = (measuredFigures as Record<string, Record<typeof language, unknown>>)[id]![language];
        if (side.state === 'absent') continue;
        const { range, other } = named as { range?: string; other?: string };
        expect(side.range?.label, id).toBe(range);
        expect(side.other?.label, id).toBe(other);
        const units = [...side.values, side.range, side.other].flatMap((figure) => figure?.unit ?? []);
        expect(new Set(units).size, id).toBe(1);
      }
    },
  );

  test('a language without a value says why, and the claim holds no such value either', () => {
    for (const { claim } of drawn) {
      const { sides } = measuredOf(claim)!;
      for (const language of ['go', 'rust'] as const) {
        if (sides[language].state === 'measured') continue;
        expect(
          claim.figures.filter((figure) => figure.language === language),
          claim.id,
        ).toEqual([]);
        expect(claim.compares, claim.id).not.toBe('both');
      }
    }
  });

  test('an early wording that lacks the figures is not drawn', () => {
    const claim = getClaim('async-task-memory-2024')!;
    expect(measuredOf({ ...claim, figures: [] })).toBeNull();
    expect(claimHistory(claim.id).length).toBeGreaterThan(0);
  });
});

describe('D02 D11 the figure that stands for a dimension', () => {
  const idFor = (some: readonly Claim[]) => measuredClaim(some, day)?.id;
  const pair = { ...getClaim('so-2025-usage-paid-respondents')!, expires: '2030-01-01' };
  const single = { ...getClaim('rust-survey-2025-learning-effort')!, expires: '2030-01-01' };

  test('every dimension has one', () => {
    for (const dimension of dimensionIds) {
      expect(idFor(claims.filter((claim) => claim.dimension === dimension)), dimension).toBeDefined();
    }
  });

  test('one that measures both languages comes before one that measures one, however strong', () => {
    expect(measuresBoth(measuredOf(single)!)).toBe(false);
    expect(
      idFor([
        { ...single, strength: 3 },
        { ...pair, strength: 1 },
      ]),
    ).toBe(pair.id);
  });

  test('one that nobody checked, or that is out of date, comes last', () => {
    expect(idFor([{ ...pair, status: 'unchecked' }, single])).toBe(single.id);
    expect(idFor([{ ...pair, expires: '2026-11-30' }, single])).toBe(single.id);
  });

  test('whom it speaks for plays no part', () => {
    for (const favours of ['go', 'rust', 'both', 'neither'] as const) {
      expect(idFor([single, { ...pair, favours }])).toBe(pair.id);
    }
  });

  test('without a figure there is none', () => {
    expect(measuredClaim([getClaim('discord-read-states-latency')!], day)).toBeNull();
  });
});
