/**
 * The hours somebody is at work: local time and an IANA zone are the truth, everything in UTC is worked out.
 * `days` are ISO weekdays (1 Monday to 7 Sunday). Minutes count from local midnight in quarter hours; when
 * `toMinute` is not after `fromMinute` the shift ends on the following day.
 */
export type WorkingWeek = {
  zone: string;
  days: readonly number[];
  fromMinute: number;
  toMinute: number;
};

/** Minutes at work on one working day. */
export function minutesPerDay(week: WorkingWeek): number {
  const length = week.toMinute - week.fromMinute;
  return length > 0 ? length : length + 1440;
}

/** Minutes at work in one week. */
export function minutesPerWeek(week: WorkingWeek): number {
  return minutesPerDay(week) * week.days.length;
}
