import { addDays, addMonths, dayNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { conversionFactor } from '@/lib/domain/developer/conversion';
import { currencies, rateUnits, type Rate } from '@/lib/domain/developer/rate';
import { relatedSkills } from '@/lib/domain/developer/related-skills';
import { skillIds, type SkillId } from '@/lib/domain/developer/skills';
import { minutesPerWeek } from '@/lib/domain/developer/working-week';
import { rateBasisNumber, skillNumber, type DeveloperIndex } from './developer-index';
import type { MatchBrief, MatchRequirement } from './match-brief';
import { overlapFinder, type EngagementWindow, type OverlapFinder } from './overlap';
import { shares } from './values';

/** How much a requirement counts among the others. */
const importanceWeights = { must: 3, should: 2, nice: 1 } as const;

/** Months an engagement is taken to last when the brief does not say. */
const usualMonths = 12;

/** When only a target is given, the rate counts as too high from this multiple of it on. */
const softCeilingOfTarget = 1.25;

/** One requirement that a skill of a profile speaks to: directly, or as a related skill. */
export type SkillUse = { requirement: number; exact: boolean };

/** The budget in one currency and unit; amounts are minor units. `softCeiling` is where the value is 0. */
export type PreparedBudget = {
  basis: Omit<Rate, 'minorUnits'>;
  ceiling: number;
  target: number;
  softCeiling: number;
  /** Factor into the basis, by `rateBasisNumber` of the rate asked. */
  factors: Float64Array;
};

/** A brief with everything worked out that is the same for every profile. Days count from 1970. */
export type PreparedBrief = {
  brief: MatchBrief;
  today: number;
  requirementShares: readonly number[];
  /** By position in `skillIds`; nothing for a skill that no requirement is about. */
  usesOfSkill: readonly (readonly SkillUse[] | undefined)[];
  overlap: OverlapFinder | 'unstated';
  /** Common minutes a week with week `number` of an index, `NaN` when either side has not stated its hours. */
  overlapMinutes: (index: DeveloperIndex, number: number) => number;
  idealMinutes: number;
  startDay: number;
  latestDay: number;
  budget: PreparedBudget | 'unstated';
};

export function prepareBrief(brief: MatchBrief, today: CalendarDay): PreparedBrief {
  const overlap =
    brief.week === 'unstated' ? 'unstated' : overlapFinder(brief.week, engagementWindow(brief, today));
  return {
    brief,
    today: dayNumber(today),
    requirementShares: shares(brief.requirements.map((each) => importanceWeights[each.importance])),
    usesOfSkill: usesOfSkill(brief.requirements),
    overlap,
    overlapMinutes: overlap === 'unstated' ? () => Number.NaN : minutesByNumber(overlap),
    idealMinutes: idealMinutes(brief),
    startDay: brief.startOn === 'unstated' ? Number.NaN : dayNumber(brief.startOn),
    latestDay: brief.latestStartOn === 'unstated' ? Number.NaN : dayNumber(brief.latestStartOn),
    budget: prepareBudget(brief),
  };
}

/** The days over which hours must overlap: from the wanted start, or from today, for the duration. */
export function engagementWindow(brief: MatchBrief, today: CalendarDay): EngagementWindow {
  const start = brief.startOn === 'unstated' ? today : brief.startOn;
  const months = brief.durationMonths === 'unstated' ? usualMonths : brief.durationMonths;
  return { from: dayNumber(start), to: dayNumber(addDays(addMonths(start, months), -1)) };
}

/** Common hours beyond which more is no better: half the company's week, or what it insists on if more. */
function idealMinutes(brief: MatchBrief): number {
  if (brief.week === 'unstated') return 0;
  const least = brief.minOverlapMinutes === 'unstated' ? 0 : brief.minOverlapMinutes;
  return Math.max(least, minutesPerWeek(brief.week) / 2);
}

/** Minutes by the number of the week, worked out when first asked for. */
function minutesByNumber(overlap: OverlapFinder): PreparedBrief['overlapMinutes'] {
  const minutes: number[] = [];
  return (index, number) => {
    const week = index.weeks[number];
    return week ? (minutes[number] ??= overlap(week).minutes) : Number.NaN;
  };
}

function usesOfSkill(requirements: readonly MatchRequirement[]): PreparedBrief['usesOfSkill'] {
  const uses: (SkillUse[] | undefined)[] = skillIds.map(() => undefined);
  const add = (skill: SkillId, use: SkillUse) => (uses[skillNumber(skill)] ??= []).push(use);
  requirements.forEach(({ skills, importance }, requirement) => {
    for (const skill of skills) add(skill, { requirement, exact: true });
    if (importance === 'must') return;
    for (const skill of skills.flatMap(relatedSkills)) {
      if (!skills.includes(skill)) add(skill, { requirement, exact: false });
    }
  });
  return uses;
}

function prepareBudget({ ceiling, target }: MatchBrief): PreparedBudget | 'unstated' {
  const stated = ceiling !== 'unstated' ? ceiling : target;
  if (stated === 'unstated') return 'unstated';
  const basis = { currency: stated.currency, unit: stated.unit };
  const most = ceiling === 'unstated' ? Number.POSITIVE_INFINITY : ceiling.minorUnits;
  const wanted = target === 'unstated' ? most : target.minorUnits * conversionFactor(target, basis);
  const factors = new Float64Array(currencies.length * rateUnits.length);
  currencies.forEach((currency, number) =>
    rateUnits.forEach((unit, unitNumber) => {
      factors[rateBasisNumber(number, unitNumber)] = conversionFactor({ currency, unit }, basis);
    }),
  );
  const softCeiling = ceiling === 'unstated' ? wanted * softCeilingOfTarget : most;
  return { basis, ceiling: most, target: wanted, softCeiling, factors };
}
