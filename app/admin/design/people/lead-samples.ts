import type { LeadListRow } from '@/components/lead/lead-row';
import type { Ranking } from '@/components/lead/ranking-panel';
import type { TimelineLine } from '@/components/lead/timeline-words';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { briefContentSchema } from '@/lib/domain/lead/brief';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import type { RankFeatures } from '@/lib/domain/matching/rank-features';
import type { DesignText } from './design-text';

const week = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], fromMinute: 9 * 60, toMinute: 17 * 60 };

/** What a company asks for. */
export const sampleBrief = briefContentSchema.parse({
  language: 'rust',
  level: 'senior',
  seats: 2,
  requirements: [
    { skill: 'async-rust', level: 3, importance: 'must' },
    { skill: 'rust-http', level: 3, importance: 'should' },
    { skill: 'serde', level: 2, importance: 'nice' },
  ],
  hoursPerWeek: 32,
  budgetCeiling: { minorUnits: 9_500, currency: 'EUR', unit: 'hour' },
  timeZone: week.zone,
  english: 'b2',
});

/** Three profiles: one that fits well, one of which little is known, and one that asks a little too much. */
function profiles(day: CalendarDay): RankFeatures[] {
  const recent = addDays(day, -20);
  const known: RankFeatures = {
    profile: 'one',
    skills: (['rust', 'async-rust'] as const).map((skill) => ({
      skill,
      state: skill === 'rust' ? 'proven' : 'claimed',
      level: 3,
      lastUsedOn: recent,
      confirmedOn: recent,
    })),
    week,
    availableFrom: day,
    hoursPerWeek: 40,
    availabilityConfirmedOn: recent,
    rate: { minorUnits: 8_000, currency: 'EUR', unit: 'hour' },
    rateConfirmedOn: recent,
    engagements: ['contract'],
    english: 'c1',
    domains: [],
    exclusions: { domains: [], onCall: false },
    preferences: { languages: ['rust'], domains: [], engagements: [], targetRate: 'unknown' },
  };
  return [
    known,
    {
      ...known,
      profile: 'two',
      rate: 'unknown',
      rateConfirmedOn: 'unknown',
      week: 'unknown',
      english: 'unknown',
      preferences: 'unknown',
      availabilityConfirmedOn: addDays(day, -400),
    },
    { ...known, profile: 'three', rate: { minorUnits: 10_000, currency: 'EUR', unit: 'hour' } },
  ];
}

/** The ranking of the sample profiles for the sample brief. */
export function sampleRanking(day: CalendarDay, { names }: DesignText['samples']): Ranking {
  const { matches, nearMisses, considered, eligible } = matchDevelopers(
    toMatchBrief(sampleBrief),
    profiles(day),
    { today: day, leadId: 'design' },
  );
  const nameOf: Record<string, string> = { one: names.usual, two: names.rtl, three: names.long };
  const developer = (profile: string) => ({
    id: profile,
    publicCode: `DEMO-${profile}`,
    name: nameOf[profile] ?? profile,
    isDemo: true,
  });
  return {
    createdAt: new Date(`${day}T09:00:00Z`),
    considered,
    eligible,
    matches: matches.map((match) => ({ match, developer: developer(match.profile) })),
    nearMisses: nearMisses.map((nearMiss) => ({ nearMiss, developer: developer(nearMiss.profile) })),
  };
}

/** Leads as a table shows them: usual, without a report, and with long names. */
export function sampleLeads(day: CalendarDay, { companies, system }: DesignText['samples']): LeadListRow[] {
  const row: LeadListRow = {
    id: 'one',
    reference: 'PL-7C1E-A90F',
    company: companies.usual,
    systemName: system,
    verdict: 'rust',
    stage: 'new',
    wants: { seats: 2, language: 'rust', level: 'senior' },
    fits: 25,
    ownerName: null,
    createdAt: new Date(`${day}T09:41:00Z`),
    isDemo: false,
  };
  return [
    row,
    {
      ...row,
      id: 'two',
      company: companies.long,
      verdict: 'split',
      stage: 'shortlist-sent',
      ownerName: companies.long,
      fits: 0,
      isDemo: true,
    },
    {
      ...row,
      id: 'three',
      company: companies.rtl,
      systemName: '',
      verdict: null,
      wants: null,
      fits: null,
      stage: 'lost',
    },
  ];
}

/** A story with every kind of line. */
export function sampleTimeline(day: CalendarDay, { names }: DesignText['samples']): TimelineLine[] {
  const at = new Date(`${day}T10:00:00Z`);
  const line = (id: string, kind: TimelineLine['kind'], data: TimelineLine['data']): TimelineLine => ({
    id,
    at,
    kind,
    actorName: kind === 'lead-received' || kind === 'matched' ? '' : names.usual,
    data,
  });
  return [
    line('five', 'stage-changed', { from: 'new', to: 'lost', reason: 'too-slow' }),
    line('four', 'note-added', { noteId: 'note' }),
    line('three', 'owner-changed', { ownerName: names.usual }),
    line('two-asked', 'ranking-asked', {}),
    line('two', 'matched', { considered: 72, eligible: 25 }),
    line('one', 'lead-received', { source: 'report' }),
  ];
}
