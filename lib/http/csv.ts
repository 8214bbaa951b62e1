import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV by RFC 4180 with a header line. Text that a spreadsheet would run as a formula is made plain
 * (a quote before it).
 */
export function csvOf<Row extends Record<string, string | number>>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
