import { readingsOf100 } from '@/components/plumb-line/readings';
import type { Proportion } from '@/lib/domain/record/proportion';
import { decimals, numberFormat } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';

type Patterns = Pick<typeof recordText, 'share' | 'interval' | 'ofHundred' | 'none'>;

const threeDecimals = decimals(3);
const halves = numberFormat({ maximumFractionDigits: 1 });

/** "25 of 34"; a tie counts half, so "20.5 of 34" may stand there. */
export function shareWords({ right, n }: Proportion, { share, none }: Patterns): string {
  return n === 0 ? none : message(share, { right: halves(right), n });
}

/** The 95 % interval of a share in whole hundredths: "57 to 85 of 100". */
export function intervalWords({ low, high }: { low: number; high: number }, patterns: Patterns): string {
  return message(patterns.interval, { low: Math.round(low * 100), high: Math.round(high * 100) });
}

/** A score, a probability or a correlation: "0.210"; a word for "none" where it does not exist. */
export function scoreWords(value: number | null, { none }: Pick<Patterns, 'none'>): string {
  return value === null ? none : threeDecimals(value);
}

/** How sure the better language is: "78 of 100", from 50. */
export function confidenceWords(p: number, { ofHundred }: Pick<Patterns, 'ofHundred'>): string {
  return message(ofHundred, { count: readingsOf100(Math.max(p, 1 - p)) });
}
