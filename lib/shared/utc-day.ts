/** A date column as the calendar day it stands for, `YYYY-MM-DD`; such columns are midnight in UTC. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
