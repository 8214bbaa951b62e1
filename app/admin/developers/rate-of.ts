import type { Rate } from '@/lib/domain/developer/rate';

/** The rate in a developer's row, whose three columns are set together or not at all. */
export function rateOf(row: {
  rateMinorUnits: number | null;
  rateCurrency: string | null;
  rateUnit: string | null;
}): Rate | null {
  const { rateMinorUnits, rateCurrency, rateUnit } = row;
  if (rateMinorUnits === null || rateCurrency === null || rateUnit === null) return null;
  return { minorUnits: rateMinorUnits, currency: rateCurrency, unit: rateUnit } as Rate;
}
