import { addDays, addMonths, dayNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { conversionFactor } from '@/lib/domain/developer/conversion';
import { currencies, rateUnits, type Rate } from '@/lib/domain/developer/rate';
import { relatedSkills } from '@/lib/domain/developer/related-skills';
import type { SkillId } from '@/lib/domain/developer/skills';
import { minutesPerWeek } from '@/lib/domain/developer/working-week';
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
  /** Factor into the basis, by currency and unit of the rate asked. */
  factors: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** A brief with everything worked out that is the same for every profile. Days count from 1970. */
export type PreparedBrief = {
  brief: MatchBrief;
  today: number;
  requirementShares: readonly number[];
  usesOfSkill: ReadonlyMap<SkillId, readonly SkillUse[]>;
  overlap: OverlapFinder | 'unstated';
  idealMinutes: number;
  startDay: number;
  latestDay: number;
  budget: PreparedBudget | 'unstated';
};

export function prepareBrief(brief: MatchBrief, today: CalendarDay): PreparedBrief {
  const window = engagementWindow(brief, today);
  return {
    brief,
    today: dayNumber(today),
    requirementShares: shares(brief.requirements.map((each) => importanceWeights[each.importance])),
    usesOfSkill: usesOfSkill(brief.requirements),
    overlap: brief.week === 'unstated' ? 'unstated' : overlapFinder(brief.week, window),
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

function usesOfSkill(requirements: readonly MatchRequirement[]): ReadonlyMap<SkillId, readonly SkillUse[]> {
  const uses = new Map<SkillId, SkillUse[]>();
  const add = (skill: SkillId, use: SkillUse) => {
    const list = uses.get(skill);
    if (list) list.push(use);
    else uses.set(skill, [use]);
  };
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
  const factors = Object.fromEntries(
    currencies.map((currency) => [
      currency,
      Object.fromEntries(rateUnits.map((unit) => [unit, conversionFactor({ currency, unit }, basis)])),
    ]),
  );
  const softCeiling = ceiling === 'unstated' ? wanted * softCeilingOfTarget : most;
  return { basis, ceiling: most, target: wanted, softCeiling, factors };
}
