import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { peopleText } from './en/people';

/** Working days and hours in local time: "Mon to Fri, 09:00 to 17:00". */
export function workingHoursWords(week: Omit<WorkingWeek, 'zone'>, text: typeof peopleText): string {
  return message(text.workingHours, {
    days: daysWords(week.days, text),
    from: clock(week.fromMinute),
    to: clock(week.toMinute),
  });
}

/** Minutes after midnight as a clock shows them. */
function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function daysWords(days: readonly number[], text: typeof peopleText): string {
  const names: Record<number, string> = text.days;
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return message(text.dayRange, { first: names[first] ?? '', last: names[last] ?? '' });
  }
  return formatList(sorted.map((day) => names[day] ?? String(day)));
}
