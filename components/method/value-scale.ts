import type { LanguageSides } from '@/lib/domain/comparison/sides';

/** The drawing of one value, all in percent of the width: the bar from the middle, and the whisker around its end. */
export interface ValueMark {
  bar: { x: number; width: number };
  end: number;
  whisker: { from: number; to: number };
}

/** Room at either end for the caps of the whiskers. */
const margin = 2;

/** Places a value between -1 (Go) and 1 (Rust) and what the evidence leaves open around it; nothing leaves the scale. */
export function valueMark(direction: number, halfWidth: number, sides: LanguageSides): ValueMark {
  const end = placeOf(direction, sides);
  const ends = [direction - halfWidth, direction + halfWidth].map((value) => placeOf(value, sides));
  return {
    bar: { x: Math.min(50, end), width: Math.abs(end - 50) },
    end,
    whisker: { from: Math.min(...ends), to: Math.max(...ends) },
  };
}

function placeOf(value: number, sides: LanguageSides): number {
  const side = Math.max(-1, Math.min(1, value)) * (sides === 'go-left' ? 1 : -1);
  return Math.round((50 + side * (50 - margin)) * 100) / 100;
}
