import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import {
  angleOf,
  largestAngle,
  largestShownScore,
  plumbLineGeometry,
} from '@/components/plumb-line/geometry';
import { hangingWeights } from '@/components/plumb-line/scene-geometry';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { plumbLineSizes, type PlumbLineSize } from '@/components/plumb-line/sizes';

const sides = ['go-left', 'rust-left'] as const;
const sizes = Object.keys(plumbLineSizes) as PlumbLineSize[];
const score = fc.double({ min: -1, max: 1, noNaN: true });

function drawn(
  overrides: Partial<Parameters<typeof plumbLineGeometry>[0]> = {},
  size: PlumbLineSize = 'wide',
) {
  const input = { range: { low: -0.05, high: 0.2 }, equalBand: 0.04, sides: 'go-left' as const };
  return plumbLineGeometry({ ...input, ...overrides }, size);
}

/** Where the only weight of a verdict by points hangs. */
function hung(score: number, side: LanguageSides = 'go-left', size: PlumbLineSize = 'wide') {
  const { width, pivotY } = plumbLineSizes[size];
  const pivot = { x: width / 2, y: pivotY };
  const [weight] = hangingWeights(
    { scene: { kind: 'points' }, score, sides: side },
    pivot,
    plumbLineSizes[size],
  );
  if (!weight) throw new Error('no weight is drawn');
  return weight;
}

describe('the angle of the string (A12)', () => {
  test('is proportional to the score', () => {
    expect(angleOf(largestShownScore / 2, 'go-left')).toBeCloseTo(largestAngle / 2, 10);
    expect(angleOf(largestShownScore / 4, 'go-left')).toBeCloseTo(largestAngle / 4, 10);
  });

  test('ends at 42 degrees for the largest shown score', () => {
    expect(angleOf(largestShownScore, 'go-left')).toBe(42);
    expect(angleOf(1, 'go-left')).toBe(42);
    expect(angleOf(-1, 'go-left')).toBe(-42);
  });

  test('hangs straight at zero, without a negative zero', () => {
    for (const side of sides) expect(Object.is(angleOf(0, side), 0)).toBe(true);
  });

  property.prop([score])('mirrors when the languages change places', (value) => {
    expect(angleOf(value, 'rust-left')).toBe(angleOf(-value, 'go-left'));
  });

  test('swings towards the side of the language that is ahead', () => {
    expect(hung(0.2, 'go-left').end.x).toBeGreaterThan(240);
    expect(hung(0.2, 'rust-left').end.x).toBeLessThan(240);
    expect(hung(-0.2, 'rust-left').end.x).toBeGreaterThan(240);
  });
});

describe('the fan of plausible readings (A12)', () => {
  test('is split at the vertical into one part per language', () => {
    expect(drawn().sectors.map((sector) => sector.language)).toEqual(['go', 'rust']);
  });

  test('has one part when the whole range is on one side', () => {
    expect(drawn({ range: { low: 0.02, high: 0.3 } }).sectors.map(({ language }) => language)).toEqual([
      'rust',
    ]);
    expect(drawn({ range: { low: -0.3, high: -0.02 } }).sectors.map(({ language }) => language)).toEqual([
      'go',
    ]);
  });

  test('starts at the pivot and meets the vertical where the parts touch', () => {
    const { sectors, pivot } = drawn();
    for (const sector of sectors) expect(sector.area.startsWith(`M${pivot.x} ${pivot.y}L`)).toBe(true);
    const bottom = `${pivot.x} ${pivot.y + plumbLineSizes.wide.radius - plumbLineSizes.wide.fanGap}`;
    expect(sectors[0]?.edge.endsWith(bottom)).toBe(true);
    expect(sectors[1]?.edge.startsWith(`M${bottom}`)).toBe(true);
  });

  test('takes its ends in either order and survives an empty range', () => {
    expect(drawn({ range: { low: 0.2, high: -0.05 } }).sectors).toEqual(drawn().sectors);
    expect(drawn({ range: { low: 0.1, high: 0.1 } }).sectors).toEqual([]);
  });
});

describe('the scale (A12)', () => {
  test('has a tick every two points, every fifth longer', () => {
    const { ticks } = drawn();
    expect(ticks).toHaveLength(41);
    expect(ticks.filter((tick) => tick.major)).toHaveLength(9);
    expect(ticks.every((tick, index) => tick.major === (index % 5 === 0))).toBe(true);
  });

  test('leaves the short ticks out where there is no room for them', () => {
    expect(drawn({}, 'narrow').ticks).toHaveLength(9);
  });

  test('marks the same stretch to both sides of the vertical', () => {
    const { equalArc, pivot } = drawn();
    const [left, right] = [...equalArc.matchAll(/[M ](\d+(?:\.\d+)?) (\d+(?:\.\d+)?)(?=A|$)/g)];
    expect(Number(left?.[1]) + Number(right?.[1])).toBeCloseTo(2 * pivot.x, 2);
    expect(left?.[2]).toBe(right?.[2]);
  });
});

describe('every size (A12)', () => {
  property.prop([score, fc.constantFrom(...sizes), fc.constantFrom(...sides)])(
    'keeps the weight inside the drawing',
    (value, size, side) => {
      const { width, height, pivot } = drawn({ sides: side }, size);
      const { angle } = hung(value, side, size);
      const { string, weight } = plumbLineSizes[size];
      const radians = (angle * Math.PI) / 180;
      const tip = {
        x: pivot.x + (string + weight) * Math.sin(radians),
        y: pivot.y + (string + weight) * Math.cos(radians),
      };
      expect(tip.x).toBeGreaterThanOrEqual(0);
      expect(tip.x).toBeLessThanOrEqual(width);
      expect(tip.y).toBeLessThanOrEqual(height);
    },
  );

  test.each(sizes)('%s is a drawing, not a scale: labels keep a readable size or are left out', (size) => {
    const { label } = plumbLineSizes[size];
    for (const pixels of [label.language, label.equal]) expect(pixels === 0 || pixels >= 12).toBe(true);
  });
});
