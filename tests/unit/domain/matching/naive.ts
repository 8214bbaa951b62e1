import { conversionFactor } from '@/lib/domain/developer/conversion';
import { englishLevels } from '@/lib/domain/developer/english-level';
import { freshnessOf } from '@/lib/domain/developer/freshness';
import type { ConstraintState } from '@/lib/domain/matching/match';
import type { MatchBrief } from '@/lib/domain/matching/match-brief';
import { overlapFinder } from '@/lib/domain/matching/overlap';
import { engagementWindow } from '@/lib/domain/matching/prepared-brief';
import type { RankFeatures } from '@/lib/domain/matching/rank-features';

/**
 * Each hard constraint written down a second time, plainly, from the method's section 2.2: the list of states
 * of one profile. Used to check the ranking, which works on columns and stops early.
 */
export function naiveStates(brief: MatchBrief, profile: RankFeatures, today: string): ConstraintState[] {
  const states: ConstraintState[] = [];
  for (const { skills, need, importance } of brief.requirements) {
    if (importance === 'must') states.push(skillState(profile, skills, need));
  }
  const availability = freshnessOf('availability', profile.availabilityConfirmedOn, today).state === 'stale';
  const oldRate = freshnessOf('rate', profile.rateConfirmedOn, today).state === 'stale';
  const { latestStartOn, minHoursPerWeek, ceiling, engagement, english } = brief;
  if (latestStartOn !== 'unstated') {
    states.push(state(profile.availableFrom, (day) => day <= latestStartOn, availability));
  }
  if (minHoursPerWeek !== 'unstated') {
    states.push(state(profile.hoursPerWeek, (hours) => hours >= minHoursPerWeek, availability));
  }
  if (ceiling !== 'unstated') {
    const fits = (rate: Exclude<RankFeatures['rate'], 'unknown'>) =>
      rate.minorUnits * conversionFactor(rate, ceiling) <= ceiling.minorUnits + 1e-6;
    states.push(state(profile.rate, fits, oldRate));
  }
  if (engagement !== 'unstated') {
    states.push(state(profile.engagements, (types) => types.includes(engagement), false));
  }
  if (english !== 'unstated') {
    const rank = (level: (typeof englishLevels)[number]) => englishLevels.indexOf(level);
    states.push(state(profile.english, (level) => rank(level) >= rank(english), false));
  }
  if (brief.domains.length > 0 || brief.onCall === 'yes') {
    const accepts = ({ domains, onCall }: Exclude<RankFeatures['exclusions'], 'unknown'>) =>
      !(brief.onCall === 'yes' && onCall) && !brief.domains.some((domain) => domains.includes(domain));
    states.push(state(profile.exclusions, accepts, false));
  }
  const { week, minOverlapMinutes } = brief;
  if (week !== 'unstated' && minOverlapMinutes !== 'unstated' && minOverlapMinutes > 0) {
    const common = overlapFinder(week, engagementWindow(brief, today));
    states.push(state(profile.week, (own) => common(own).minutes >= minOverlapMinutes, false));
  }
  return states;
}

function skillState(profile: RankFeatures, skills: readonly string[], need: number): ConstraintState {
  const each = skills.map((skill): ConstraintState => {
    const entry = profile.skills.find((one) => one.skill === skill);
    if (!entry || entry.state === 'unknown') return 'unknown';
    if (entry.state === 'missing') return 'fail';
    if (entry.level === 'unknown') return 'unknown';
    return entry.level >= need ? 'pass' : 'fail';
  });
  if (each.includes('pass')) return 'pass';
  return each.includes('unknown') ? 'unknown' : 'fail';
}

function state<Value>(
  value: Value | 'unknown',
  fits: (value: Value) => boolean,
  isStale: boolean,
): ConstraintState {
  if (value === 'unknown') return 'unknown';
  if (!fits(value)) return 'fail';
  return isStale ? 'unknown' : 'pass';
}
