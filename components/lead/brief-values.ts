import { currentZoneName } from '@/lib/domain/developer/time-zone-names';
import type { BriefContent, BriefContentField } from '@/lib/domain/lead/brief';
import { formatDate, formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { peopleText } from '@/lib/text/en/people';
import { rateWords } from '@/lib/text/rate-words';
import { workingHoursWords } from '@/lib/text/working-hours-words';

/** A field of a brief with its value in words; an empty text means that nothing was said. */
export type BriefValue = { field: BriefContentField; words: string };

/**
 * All fields of a brief in reading order. Working days and hours are one line under `workDays`; the
 * requirements are a list of their own and stand elsewhere.
 */
export function briefValues(brief: BriefContent, people: typeof peopleText): BriefValue[] {
  const hours = (value: number | undefined) =>
    value === undefined ? '' : message(people.hoursPerWeek, { hours: value });
  const week = { days: brief.workDays, fromMinute: brief.workFrom, toMinute: brief.workTo };
  const values: [BriefContentField, string][] = [
    ['language', people.languageNeeds[brief.language]],
    ['level', brief.level ? people.levels[brief.level] : ''],
    ['seats', String(brief.seats)],
    ['engagement', brief.engagement ? people.engagements[brief.engagement] : ''],
    ['startOn', dayWords(brief.startOn)],
    ['latestStartOn', dayWords(brief.latestStartOn)],
    ['durationMonths', brief.durationMonths ? message(people.months, { count: brief.durationMonths }) : ''],
    ['hoursPerWeek', hours(brief.hoursPerWeek)],
    ['minHoursPerWeek', hours(brief.minHoursPerWeek)],
    ['timeZone', brief.timeZone ? currentZoneName(brief.timeZone) : ''],
    // Working hours mean nothing without a zone, and the ranking does not read them then.
    ['workDays', brief.timeZone ? workingHoursWords(week, people) : ''],
    [
      'minOverlapMinutes',
      brief.minOverlapMinutes === undefined ? '' : hours(oneDecimal(brief.minOverlapMinutes / 60)),
    ],
    ['budgetCeiling', brief.budgetCeiling ? rateWords(brief.budgetCeiling, people) : ''],
    ['budgetTarget', brief.budgetTarget ? rateWords(brief.budgetTarget, people) : ''],
    ['english', brief.english ? people.english[brief.english] : ''],
    ['domains', formatList(brief.domains.map((domain) => people.domains[domain]))],
    ['onCall', brief.onCall ? people[brief.onCall] : ''],
    ['notes', brief.notes],
  ];
  return values.map(([field, words]) => ({ field, words }));
}

function dayWords(day: string | undefined): string {
  return day ? formatDate(new Date(`${day}T00:00:00Z`)) : '';
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
