/** The day it is now in UTC, `YYYY-MM-DD`; for pages, which hand it to rules that have no clock. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
