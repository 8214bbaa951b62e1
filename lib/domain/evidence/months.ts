/**
 * A day some months later or earlier, YYYY-MM-DD. A month alone counts from its first day, a year alone from its
 * last month, which is the latest that the source can mean. A day that the month does not have becomes its last.
 * @param from YYYY, YYYY-MM or YYYY-MM-DD
 */
export function addMonths(from: string, months: number): string {
  const [year = 0, month = 12, day = 1] = from.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return then.toISOString().slice(0, 10);
}
