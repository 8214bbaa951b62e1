import { dayNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { currencies, rateUnits } from '@/lib/domain/developer/rate';
import { skillIds, type SkillId } from '@/lib/domain/developer/skills';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import type { RankFeatures } from './rank-features';
import { hoursKey } from './week-bitmap';

/** A day that is not known, in a column of days. */
export const unknownDay = -2_147_483_648;

/** Evidence states as they stand in a column. */
export const entryStates = { unknown: 0, missing: 1, claimed: 2, proven: 3 } as const;

/**
 * The numbers of many profiles in columns, so that a scan reads memory in order instead of following a pointer
 * to each skill of each person. Entries of profile `d` are `skillStart[d]` to `skillStart[d + 1]`. Days count
 * from 1970 (`unknownDay` when not known), other numbers are -1 when not known.
 */
export type DeveloperIndex = {
  developers: readonly RankFeatures[];
  skillStart: Int32Array;
  /** Position in `skillIds`. */
  entrySkill: Uint16Array;
  entryState: Uint8Array;
  entryLevel: Int8Array;
  entryUsedOn: Int32Array;
  entryConfirmedOn: Int32Array;
  /** Position in `weeks`, where equal weeks stand once. */
  week: Int32Array;
  weeks: readonly WorkingWeek[];
  availableFrom: Int32Array;
  availabilityConfirmedOn: Int32Array;
  hours: Float64Array;
  rateAmount: Float64Array;
  /** `rateBasisNumber` of currency and unit. */
  rateBasis: Uint16Array;
  rateConfirmedOn: Int32Array;
};

const skillNumbers: ReadonlyMap<SkillId, number> = new Map(skillIds.map((id, index) => [id, index]));

/** Position of a skill in the columns. */
export function skillNumber(id: SkillId): number {
  return skillNumbers.get(id) ?? skillIds.length;
}

/** A small number for a currency and a unit: currency first. */
export function rateBasisNumber(currency: number, unit: number): number {
  return currency * rateUnits.length + unit;
}

/** Reads profiles into columns, once for any number of briefs. */
export function indexDevelopers(developers: readonly RankFeatures[]): DeveloperIndex {
  const count = developers.length;
  const entries = developers.reduce((sum, { skills }) => sum + skills.length, 0);
  const weeks: WorkingWeek[] = [];
  const index: DeveloperIndex = {
    developers,
    skillStart: new Int32Array(count + 1),
    entrySkill: new Uint16Array(entries),
    entryState: new Uint8Array(entries),
    entryLevel: new Int8Array(entries),
    entryUsedOn: new Int32Array(entries),
    entryConfirmedOn: new Int32Array(entries),
    week: new Int32Array(count).fill(-1),
    weeks,
    availableFrom: new Int32Array(count),
    availabilityConfirmedOn: new Int32Array(count),
    hours: new Float64Array(count),
    rateAmount: new Float64Array(count),
    rateBasis: new Uint16Array(count),
    rateConfirmedOn: new Int32Array(count),
  };
  const weekNumbers = new Map<string, Map<number, number>>();
  developers.forEach((features, position) => {
    writeEntries(index, features, position);
    if (features.week !== 'unknown') index.week[position] = weekNumber(weekNumbers, weeks, features.week);
    writeTerms(index, features, position);
  });
  return index;
}

function writeEntries(index: DeveloperIndex, features: RankFeatures, position: number): void {
  let entry = index.skillStart[position] ?? 0;
  for (const { skill, state, level, lastUsedOn, confirmedOn } of features.skills) {
    index.entrySkill[entry] = skillNumber(skill);
    index.entryState[entry] = entryStates[state];
    index.entryLevel[entry] = level === 'unknown' ? -1 : level;
    index.entryUsedOn[entry] = dayOrUnknown(lastUsedOn);
    index.entryConfirmedOn[entry] = dayOrUnknown(confirmedOn);
    entry++;
  }
  index.skillStart[position + 1] = entry;
}

function writeTerms(index: DeveloperIndex, features: RankFeatures, position: number): void {
  const { rate } = features;
  index.availableFrom[position] = dayOrUnknown(features.availableFrom);
  index.availabilityConfirmedOn[position] = dayOrUnknown(features.availabilityConfirmedOn);
  index.hours[position] = features.hoursPerWeek === 'unknown' ? -1 : features.hoursPerWeek;
  index.rateConfirmedOn[position] = dayOrUnknown(features.rateConfirmedOn);
  index.rateAmount[position] = rate === 'unknown' ? -1 : rate.minorUnits;
  if (rate === 'unknown') return;
  index.rateBasis[position] = rateBasisNumber(
    currencies.indexOf(rate.currency),
    rateUnits.indexOf(rate.unit),
  );
}

function weekNumber(
  numbers: Map<string, Map<number, number>>,
  weeks: WorkingWeek[],
  week: WorkingWeek,
): number {
  let inZone = numbers.get(week.zone);
  if (!inZone) {
    inZone = new Map();
    numbers.set(week.zone, inZone);
  }
  const key = hoursKey(week);
  let number = inZone.get(key);
  if (number === undefined) {
    number = weeks.push(week) - 1;
    inZone.set(key, number);
  }
  return number;
}

function dayOrUnknown(day: CalendarDay | 'unknown'): number {
  return day === 'unknown' ? unknownDay : dayNumber(day);
}
