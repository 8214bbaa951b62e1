/**
 * Points as a page writes them, in tenths of a point: "3.5 to Go" is -35, "12.0 to Rust" is 120, "even" is 0.
 * Not a number where the text holds none.
 */
export function readTenths(text: string): number {
  if (/\beven\b/u.test(text)) return 0;
  const [, digits, language] = /(\d+[.]\d) to (Go|Rust)/u.exec(text) ?? [];
  return Math.round(Number(digits) * 10) * (language === 'Go' ? -1 : 1);
}
