import { getSkill, type SkillId } from '@/lib/domain/developer/skills';
import type {
  ConstraintCheck,
  Match,
  MatchFacts,
  NearMissChange,
  RateFact,
} from '@/lib/domain/matching/match';
import { formatAlternatives, formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { rateWords } from '@/lib/text/rate-words';

type MatchText = (typeof leadText)['matches'];

/** Skills of which any one is enough: "Go or Rust". */
export function skillsWords(skills: readonly SkillId[]): string {
  return formatAlternatives(skills.map((skill) => getSkill(skill).label));
}

/** A value between 0 and 1 as the whole number it is shown as. */
export function outOf100(value: number): number {
  return Math.round(value * 100);
}

/** What a condition is about, with the fact that decides it where there is one. */
export function constraintWords(
  { constraint, skills }: ConstraintCheck,
  facts: MatchFacts,
  text: MatchText,
  people: typeof peopleText,
): string {
  const plain = text.constraints[constraint];
  switch (constraint) {
    case 'skill':
      return skills ? skillsWords(skills) : plain;
    case 'overlap':
      return facts.overlap === 'unknown'
        ? plain
        : message(text.facts.overlap, { hours: hoursOf(facts.overlap.minutes) });
    case 'start':
      return facts.availableFrom === 'unknown'
        ? plain
        : message(text.facts.start, { day: dayWords(facts.availableFrom) });
    case 'hours':
      return facts.hoursPerWeek === 'unknown'
        ? plain
        : message(text.facts.hours, { hours: facts.hoursPerWeek });
    case 'rate':
      return facts.rate === 'unknown' ? plain : rateFactWords(facts.rate, text, people);
    case 'engagement':
    case 'english':
    case 'exclusions':
      return plain;
  }
}

/** The change that would let a near miss in. */
export function changeWords(change: NearMissChange, text: MatchText, people: typeof peopleText): string {
  switch (change.kind) {
    case 'raise-ceiling':
      return message(text.changes[change.kind], {
        rate: rateWords(change.to, people),
        percent: Math.ceil(change.byPercent),
      });
    case 'start-later':
      return message(text.changes[change.kind], { day: dayWords(change.to), count: change.byDays });
    case 'less-overlap':
      return message(text.changes[change.kind], {
        hours: hoursOf(change.toMinutes),
        fewer: hoursOf(change.byMinutes),
      });
  }
}

/** Everything that must be asked before this candidate is proposed: what is not known, and what is too old. */
export function toConfirm(match: Pick<Match, 'missing' | 'constraints'>, text: MatchText): string[] {
  const names: Record<string, string> = { ...text.constraints, ...text.criteria };
  const stale = match.constraints.filter((check) => check.stale).map((check) => check.constraint);
  return [...new Set([...stale, ...match.missing])].map((name) => (names[name] ?? name).toLowerCase());
}

function rateFactWords(fact: RateFact, text: MatchText, people: typeof peopleText): string {
  const rate = rateWords(fact.asked, people);
  if (fact.table === 'none' && !fact.unitChanged) return message(text.facts.rate, { rate });
  const converted = rateWords(fact.converted, people);
  if (fact.table === 'none') return message(text.facts.unitChanged, { rate, converted });
  return message(text.facts.converted, { rate, converted, day: dayWords(fact.table) });
}

function dayWords(day: string): string {
  return formatDate(new Date(`${day}T00:00:00Z`));
}

function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
