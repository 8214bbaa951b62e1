/** Working days within which a challenge is decided. Monday to Friday count; public holidays are not left out. */
const decisionWorkingDays = 10;

const dayLength = 86_400_000;

/**
 * The day that lies some working days after another: the first is the next weekday.
 * @param day YYYY-MM-DD
 * @param count a whole number from 0
 */
export function addWorkingDays(day: string, count: number): string {
  let at = Date.parse(day);
  for (let left = count; left > 0;) {
    at += dayLength;
    if (isWorkingDay(at)) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * Working days that have passed since a day, that day not counted; 0 when `until` is not after it.
 * @param day YYYY-MM-DD
 * @param until YYYY-MM-DD
 */
export function workingDaysSince(day: string, until: string): number {
  let count = 0;
  for (let at = Date.parse(day) + dayLength; at <= Date.parse(until); at += dayLength) {
    if (isWorkingDay(at)) count += 1;
  }
  return count;
}

/** How long a challenge has waited, and until when it is due. */
export interface Clock {
  /** Working days since it came. */
  waited: number;
  /** The last day on which a decision is in time, YYYY-MM-DD. */
  due: string;
  isOverdue: boolean;
}

/**
 * The clock of a challenge that waits for its decision.
 * @param received the day it came, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function clockOf(received: string, today: string): Clock {
  const due = addWorkingDays(received, decisionWorkingDays);
  return { waited: workingDaysSince(received, today), due, isOverdue: today > due };
}

function isWorkingDay(at: number): boolean {
  const weekday = new Date(at).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
