/** A value between -1 and 1 with two decimals and its sign: "−0.25", "+0.40"; nothing stands before zero. */
export function signedValue(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
  return sign + Math.abs(value).toFixed(2);
}

/** A share with one decimal: 0.0833 is "8.3%". */
export function finePercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** Ten-thousandths as a number with four decimals and a true minus sign: -153 is "−0.0153". */
export function fourDecimals(tenThousandths: number): string {
  return (tenThousandths < 0 ? '\u2212' : '') + (Math.abs(tenThousandths) / 10_000).toFixed(4);
}
