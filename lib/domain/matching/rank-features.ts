import type { BusinessDomain } from '@/lib/domain/developer/business-domain';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { EngagementType } from '@/lib/domain/developer/engagement-type';
import type { EnglishLevel } from '@/lib/domain/developer/english-level';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { Language } from '@/lib/domain/developer/language';
import type { Rate } from '@/lib/domain/developer/rate';
import type { SkillLevel } from '@/lib/domain/developer/skill-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';

/**
 * Everything the ranking may know about a person, and nothing else. The type is closed on purpose: no name,
 * photo, gender, age, nationality, school, employer or free text can reach the ranking, because there is no
 * place to put it (section 2.8 of the method). A test lists the keys and fails when one is added.
 *
 * `unknown` is written out wherever something may not be known; it is never an empty value.
 */
export type RankFeatures = {
  /** Opaque id of the profile; it only settles the order inside a tie group. */
  profile: string;
  /** A skill that is not listed, or listed as unknown, is unknown. */
  skills: readonly SkillFeature[];
  week: WorkingWeek | 'unknown';
  availableFrom: CalendarDay | 'unknown';
  /** Hours a week that are still free. */
  hoursPerWeek: number | 'unknown';
  availabilityConfirmedOn: CalendarDay | 'unknown';
  /** What the developer asks for; the least that is accepted. */
  rate: Rate | 'unknown';
  rateConfirmedOn: CalendarDay | 'unknown';
  engagements: readonly EngagementType[] | 'unknown';
  english: EnglishLevel | 'unknown';
  /** Business domains worked in. */
  domains: readonly BusinessDomain[] | 'unknown';
  exclusions: Exclusions | 'unknown';
  preferences: Preferences | 'unknown';
};

export type SkillFeature = {
  skill: SkillId;
  state: EvidenceState;
  level: SkillLevel | 'unknown';
  lastUsedOn: CalendarDay | 'unknown';
  /** The day the state was last confirmed: by a check when proven, by the developer when claimed. */
  confirmedOn: CalendarDay | 'unknown';
};

/** What the developer refuses; it is as hard as what the company requires. */
export type Exclusions = { domains: readonly BusinessDomain[]; onCall: boolean };

/** What the developer would like. An empty list means "no preference said". */
export type Preferences = {
  languages: readonly Language[];
  domains: readonly BusinessDomain[];
  engagements: readonly EngagementType[];
  /** What the developer hopes for; at least the rate asked. */
  targetRate: Rate | 'unknown';
};
