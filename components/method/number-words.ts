import { decimals, numberFormat, signed } from '@/lib/shared/format-number';

/** A number of the model as it is set, to six decimals: "0.25", "20000". */
export const plainNumber = numberFormat({ useGrouping: false, maximumFractionDigits: 6 });
/** A count, grouped: "20,000". */
export const wholeNumber = numberFormat({ maximumFractionDigits: 0 });
/** "0.25" for a quarter. */
export const twoDecimals = decimals(2);
/** A weight, between 0 and 1: "0.0833". */
export const weightDecimals = decimals(4);
/** A share with one decimal: 0.0833 is "8.3%". */
export const finePercent = numberFormat({
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A value between -1 and 1 with two decimals and its sign: "−0.25", "+0.40"; nothing stands before zero. */
export function signedValue(value: number): string {
  return signed(value, twoDecimals(Math.abs(value)));
}

/** Ten-thousandths as a number with four decimals and a true minus sign: -153 is "−0.0153". */
export function fourDecimals(tenThousandths: number): string {
  const digits = weightDecimals(Math.abs(tenThousandths) / 10_000);
  return tenThousandths < 0 ? signed(tenThousandths, digits) : digits;
}
