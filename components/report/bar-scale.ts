import type { LanguageSides } from '@/lib/domain/comparison/sides';

/** Places values on a bar chart's width, 0 to 100 from left to right; the languages keep the report's sides. */
export interface BarScale {
  place: (value: number) => number;
}

/** Room left free at either end, so that a bar of no length can still be seen. */
const margin = 1.5;

/** A scale that holds all of these values and zero. */
export function barScale(values: readonly number[], sides: LanguageSides): BarScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const from = high === low ? -0.5 : low;
  return {
    place: (value) => {
      const part = margin + ((value - from) / span) * (100 - 2 * margin);
      return Math.round((sides === 'go-left' ? part : 100 - part) * 100) / 100;
    },
  };
}
