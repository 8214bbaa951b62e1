import { businessDomains } from '@/lib/domain/developer/business-domain';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { engagementTypes, type EngagementType } from '@/lib/domain/developer/engagement-type';
import { englishLevels, type EnglishLevel } from '@/lib/domain/developer/english-level';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { DeveloperWishes } from '@/lib/domain/developer/preferences';
import { currencyDigits, type Rate } from '@/lib/domain/developer/rate';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import { demoPeople, demoStubs, type DemoPerson, type DemoSkillMark, type DemoStub } from './demo-developers';
import { demoRoles } from './demo-roles';

/** Why a demo skill counts as proven. */
export type DemoEvidence = {
  kind: 'interview' | 'work-sample' | 'reference';
  score: number;
  summary: string;
  seenBy: string;
  seenOn: CalendarDay;
  expiresOn: CalendarDay;
};

export type DemoSkill = {
  skill: SkillId;
  state: EvidenceState;
  level: number;
  years?: number;
  lastUsedOn?: CalendarDay;
  confirmedOn?: CalendarDay;
  evidence: readonly DemoEvidence[];
};

/** One demo profile, ready to be stored. What is absent is unknown. */
export type DemoProfile = {
  publicCode: string;
  name: string;
  email: string;
  week?: WorkingWeek;
  skills: readonly DemoSkill[];
  english?: EnglishLevel;
  engagements: readonly EngagementType[];
  domains: readonly string[];
  rate?: Rate;
  rateConfirmedOn?: CalendarDay;
  availableFrom?: CalendarDay;
  hoursPerWeek?: number;
  availabilityConfirmedOn?: CalendarDay;
  wishes: DeveloperWishes;
  engagementsDone: number;
};

/** All demo profiles, with dates relative to `today`. The same day gives the same profiles. */
export function demoProfiles(today: CalendarDay): DemoProfile[] {
  const people = demoPeople.map((person, number) => personProfile(person, number + 1, today));
  const stubs = demoStubs.map((stub, number) => stubProfile(stub, demoPeople.length + number + 1, today));
  return [...people, ...stubs];
}

function personProfile(person: DemoPerson, number: number, today: CalendarDay): DemoProfile {
  const draw = drawer(number);
  const role = demoRoles[person.role];
  const domains = role.domains.filter((_, index) => index === 0 || draw() < 0.6);
  const rate = rateOf(person.rate);
  const engagements = engagementTypes.filter((type) => type === 'contract' || draw() < 0.3);
  return {
    ...identity(person.name, number),
    week: weekOf(person.zone, person.hours, draw() < 0.12 ? [1, 2, 3, 4] : [1, 2, 3, 4, 5]),
    skills: personSkills(person, draw, today),
    english: englishLevels[1 + Math.min(3, Math.floor(draw() * 5))],
    engagements:
      person.rate[2] === 'year' || person.rate[2] === 'month'
        ? ['permanent', ...engagements.filter((type) => type !== 'contract' && type !== 'permanent')]
        : engagements,
    domains,
    rate,
    rateConfirmedOn: ago(today, draw() < 0.75 ? draw() * 100 : 150 + draw() * 300),
    availableFrom: addDays(today, Math.round(draw() * 130) - 30),
    hoursPerWeek: [16, 24, 32, 40, 40, 40][Math.floor(draw() * 6)] ?? 40,
    availabilityConfirmedOn: ago(today, draw() < 0.7 ? draw() * 28 : 35 + draw() * 120),
    wishes: wishesOf(person, rate, domains, draw),
    engagementsDone: Math.floor(draw() * draw() * 10),
  };
}

function stubProfile(stub: DemoStub, number: number, today: CalendarDay): DemoProfile {
  const draw = drawer(number);
  const skills = (['go', 'rust'] as const).flatMap((language) => {
    const mark = stub[language];
    return mark ? [demoSkill(language, mark, draw, today)] : [];
  });
  return {
    ...identity(stub.name, number),
    ...(stub.zone && stub.hours && { week: weekOf(stub.zone, stub.hours, [1, 2, 3, 4, 5]) }),
    ...(stub.rate && { rate: rateOf(stub.rate) }),
    skills,
    engagements: [],
    domains: [],
    wishes: {},
    engagementsDone: 0,
  };
}

function identity(name: string, number: number) {
  const code = String(number).padStart(2, '0');
  return { publicCode: `DEMO-${code}`, name, email: `demo-${code}@example.com` };
}

function weekOf(zone: string, [from, to]: [number, number], days: number[]): WorkingWeek {
  return { zone, days, fromMinute: from * 60, toMinute: to * 60 };
}

function rateOf([amount, currency, unit]: DemoPerson['rate']): Rate {
  return { minorUnits: amount * 10 ** currencyDigits[currency], currency, unit };
}

function personSkills(person: DemoPerson, draw: () => number, today: CalendarDay): DemoSkill[] {
  const role = demoRoles[person.role];
  const top = Math.max(levelOf(person.go), levelOf(person.rust));
  const known = new Map<SkillId, DemoSkillMark>([
    ['go', person.go],
    ['rust', person.rust],
  ]);
  const add = (skill: SkillId, level: number) => {
    if (!known.has(skill) && draw() < 0.85) known.set(skill, skillMark(level, draw));
  };
  for (const language of ['go', 'rust'] as const) {
    const level = levelOf(person[language]);
    if (level >= 2) for (const skill of role[language]) add(skill, level);
  }
  for (const skill of role.skills) add(skill, top);
  if (top >= 4) for (const skill of ['technical-lead', 'mentoring'] as const) add(skill, 3);
  return [...known].map(([skill, mark]) => demoSkill(skill, mark, draw, today));
}

/** Mostly as good as in the language, sometimes a level less; a few were asked about and are not there. */
function skillMark(level: number, draw: () => number): DemoSkillMark {
  const luck = draw();
  if (luck > 0.96) return 'missing';
  if (luck > 0.92) return 'unknown';
  const marks = [1, 2, 3, 4] as const;
  const own = marks[Math.max(1, level - (luck > 0.6 ? 1 : 0)) - 1] ?? 2;
  return `${draw() < 0.5 ? 'p' : 'c'}${own}`;
}

function demoSkill(skill: SkillId, mark: DemoSkillMark, draw: () => number, today: CalendarDay): DemoSkill {
  if (mark === 'unknown') return { skill, state: 'unknown', level: 0, evidence: [] };
  const confirmedOn = ago(today, 20 + draw() * 700);
  if (mark === 'missing') return { skill, state: 'missing', level: 0, confirmedOn, evidence: [] };
  const level = levelOf(mark);
  const isProven = mark.startsWith('p');
  return {
    skill,
    state: isProven ? 'proven' : 'claimed',
    level,
    years: Math.round((level * 1.5 + draw() * 3) * 2) / 2,
    lastUsedOn: ago(today, draw() < 0.6 ? draw() * 90 : draw() * 1200),
    confirmedOn,
    evidence: isProven ? [demoEvidence(level, confirmedOn, draw)] : [],
  };
}

const evidenceKinds = [
  ['interview', 'Technical conversation of an hour, scored by the written anchors.'],
  ['work-sample', 'Reviewed a change in a small repository and explained it.'],
  ['reference', 'A former lead confirmed scope and result of the work.'],
] as const;

function demoEvidence(level: number, seenOn: CalendarDay, draw: () => number): DemoEvidence {
  const [kind, summary] = evidenceKinds[Math.floor(draw() * evidenceKinds.length)] ?? evidenceKinds[0];
  return { kind, score: level, summary, seenBy: 'Demo interviewer', seenOn, expiresOn: addDays(seenOn, 730) };
}

function wishesOf(
  person: DemoPerson,
  rate: Rate,
  domains: readonly (typeof businessDomains)[number][],
  draw: () => number,
): DeveloperWishes {
  const wishes: DeveloperWishes = {};
  if (draw() < 0.85) {
    const refused = businessDomains.filter((domain) =>
      ['gambling', 'defence', 'blockchain'].includes(domain),
    );
    wishes.exclusions = {
      domains: refused.filter((domain) => !domains.includes(domain) && draw() < 0.35),
      onCall: draw() < 0.3,
    };
  }
  if (draw() < 0.7) {
    wishes.preferences = {
      languages: (['go', 'rust'] as const).filter(
        (language) => levelOf(person[language]) >= 2 && draw() < 0.6,
      ),
      domains: domains.filter(() => draw() < 0.5),
      engagements: draw() < 0.5 ? ['contract'] : [],
      targetRate:
        draw() < 0.6 ? { ...rate, minorUnits: Math.round(rate.minorUnits * (1 + draw() * 0.2)) } : 'unknown',
    };
  }
  return wishes;
}

function levelOf(mark: DemoSkillMark): number {
  return mark === 'missing' || mark === 'unknown' ? 0 : Number(mark[1]);
}

function ago(today: CalendarDay, days: number): CalendarDay {
  return addDays(today, -Math.floor(days));
}

/** Numbers in 0..1, always the same ones for the same profile (the generator known as mulberry32). */
function drawer(number: number): () => number {
  let state = number * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}
