import type { BusinessDomain } from '@/lib/domain/developer/business-domain';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { EngagementType } from '@/lib/domain/developer/engagement-type';
import type { EnglishLevel } from '@/lib/domain/developer/english-level';
import type { Language } from '@/lib/domain/developer/language';
import type { Rate } from '@/lib/domain/developer/rate';
import { neededLevels, type NeededLevel } from '@/lib/domain/developer/skill-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import { briefLevels, type BriefContent, type Importance } from '@/lib/domain/lead/brief';

/** What a brief asks of one person, in the form the ranking reads. `unstated` puts no condition. */
export type MatchBrief = {
  requirements: readonly MatchRequirement[];
  /** Languages of the work offered. */
  languages: readonly Language[];
  /** True when one person has to work in all of them. */
  everyLanguage: boolean;
  week: WorkingWeek | 'unstated';
  minOverlapMinutes: number | 'unstated';
  startOn: CalendarDay | 'unstated';
  latestStartOn: CalendarDay | 'unstated';
  hoursPerWeek: number | 'unstated';
  minHoursPerWeek: number | 'unstated';
  durationMonths: number | 'unstated';
  ceiling: Rate | 'unstated';
  target: Rate | 'unstated';
  engagement: EngagementType | 'unstated';
  english: EnglishLevel | 'unstated';
  domains: readonly BusinessDomain[];
  onCall: 'yes' | 'no' | 'unstated';
};

/** One requirement; any one of `skills` is enough. */
export type MatchRequirement = {
  skills: readonly SkillId[];
  need: NeededLevel;
  importance: Importance;
};

/**
 * Turns what a company wrote into what the ranking asks of one person. Nothing is guessed: a field that was
 * left empty puts no condition, except that a latest start or a least number of hours that was left out is
 * the wanted one.
 */
export function toMatchBrief(brief: BriefContent): MatchBrief {
  return {
    requirements: [...languageRequirements(brief), ...skillRequirements(brief)],
    languages: brief.language === 'go' || brief.language === 'rust' ? [brief.language] : ['go', 'rust'],
    everyLanguage: brief.language === 'both' && brief.seats === 1,
    week: workingWeek(brief),
    minOverlapMinutes: brief.minOverlapMinutes ?? 'unstated',
    startOn: brief.startOn ?? 'unstated',
    latestStartOn: brief.latestStartOn ?? brief.startOn ?? 'unstated',
    hoursPerWeek: brief.hoursPerWeek ?? brief.minHoursPerWeek ?? 'unstated',
    minHoursPerWeek: brief.minHoursPerWeek ?? brief.hoursPerWeek ?? 'unstated',
    durationMonths: brief.durationMonths ?? 'unstated',
    ceiling: brief.budgetCeiling ?? 'unstated',
    target: brief.budgetTarget ?? 'unstated',
    engagement: brief.engagement ?? 'unstated',
    english: brief.english ?? 'unstated',
    domains: brief.domains,
    onCall: brief.onCall ?? 'unstated',
  };
}

/**
 * The language comes first and is a must. Where a group needs both, one of them is the must for each person,
 * and knowing the other as well counts as a plus.
 */
function languageRequirements(brief: BriefContent): MatchRequirement[] {
  const need = brief.level ? (neededLevels[briefLevels.indexOf(brief.level)] ?? 1) : 1;
  const ask = (skills: readonly SkillId[], importance: Importance) => ({ skills, need, importance });
  switch (brief.language) {
    case 'go':
      return [ask(['go'], 'must')];
    case 'rust':
      return [ask(['rust'], 'must')];
    case 'either':
      return [ask(['go', 'rust'], 'must')];
    case 'both':
      return brief.seats === 1
        ? [ask(['go'], 'must'), ask(['rust'], 'must')]
        : [ask(['go', 'rust'], 'must'), ask(['go'], 'should'), ask(['rust'], 'should')];
  }
}

function skillRequirements(brief: BriefContent): MatchRequirement[] {
  return brief.requirements.map(({ skill, level, importance }) => ({
    skills: [skill],
    need: level,
    importance,
  }));
}

function workingWeek(brief: BriefContent): WorkingWeek | 'unstated' {
  if (!brief.timeZone) return 'unstated';
  return { zone: brief.timeZone, days: brief.workDays, fromMinute: brief.workFrom, toMinute: brief.workTo };
}
