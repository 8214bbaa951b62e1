import { businessDomains } from '@/lib/domain/developer/business-domain';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { engagementTypes } from '@/lib/domain/developer/engagement-type';
import { englishLevels } from '@/lib/domain/developer/english-level';
import { skillIds, type SkillId } from '@/lib/domain/developer/skills';
import type { SkillLevel } from '@/lib/domain/developer/skill-level';
import type { RankFeatures, SkillFeature } from '@/lib/domain/matching/rank-features';

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Warsaw',
  'Europe/Kyiv',
  'Africa/Lagos',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'America/Mexico_City',
  'Australia/Sydney',
  'Asia/Dubai',
  'Asia/Tehran',
  'Asia/Kathmandu',
] as const;
const currencies = ['EUR', 'USD', 'GBP', 'PLN', 'INR', 'BRL', 'CHF'] as const;

/** Profiles for measuring: 35 % know Go, 20 % Rust, other skills fall off like 1/rank; always the same ones. */
export function syntheticDevelopers(count: number, today: CalendarDay): RankFeatures[] {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const dayBack = (most: number) => addDays(today, -Math.floor(random() * most));
  const level = (): SkillLevel => pick([1, 2, 2, 3, 3, 4]);
  const skill = (id: SkillId): SkillFeature => ({
    skill: id,
    state: random() < 0.4 ? 'proven' : 'claimed',
    level: level(),
    lastUsedOn: dayBack(1500),
    confirmedOn: dayBack(900),
  });
  const others = skillIds.filter((id) => id !== 'go' && id !== 'rust');
  const unknownOr = <Value>(value: Value): Value | 'unknown' => (random() < 0.08 ? 'unknown' : value);
  return Array.from({ length: count }, (_, index): RankFeatures => {
    const skills = new Map<SkillId, SkillFeature>();
    for (const [id, share] of [
      ['go', 0.35],
      ['rust', 0.2],
    ] as const) {
      skills.set(
        id,
        random() < share
          ? skill(id)
          : { skill: id, state: 'missing', level: 0, lastUsedOn: 'unknown', confirmedOn: 'unknown' },
      );
    }
    for (let each = 0; each < 8; each++) {
      const id = others[Math.floor(others.length ** random()) - 1];
      if (id) skills.set(id, skill(id));
    }
    const start = pick([420, 480, 540, 600]);
    return {
      profile: `profile-${index}`,
      skills: [...skills.values()],
      week: unknownOr({ zone: pick(zones), days: [1, 2, 3, 4, 5], fromMinute: start, toMinute: start + 480 }),
      availableFrom: unknownOr(addDays(today, Math.floor(random() * 120))),
      hoursPerWeek: unknownOr(pick([16, 24, 32, 40])),
      availabilityConfirmedOn: dayBack(120),
      rate: unknownOr({
        minorUnits: 3000 + Math.floor(random() * 12000),
        currency: pick(currencies),
        unit: 'hour',
      }),
      rateConfirmedOn: dayBack(400),
      engagements: unknownOr([pick(engagementTypes), pick(engagementTypes), 'contract']),
      english: unknownOr(pick(englishLevels)),
      domains: unknownOr([pick(businessDomains), pick(businessDomains)]),
      exclusions: { domains: random() < 0.3 ? ['gambling', 'defence'] : [], onCall: random() < 0.2 },
      preferences:
        random() < 0.3
          ? 'unknown'
          : {
              languages: random() < 0.5 ? ['go'] : ['rust'],
              domains: [pick(businessDomains)],
              engagements: ['contract'],
              targetRate: 'unknown',
            },
    };
  });
}
