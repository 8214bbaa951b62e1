import { z } from 'zod';
import { businessDomains } from '../developer/business-domain';
import { evidenceStates } from '../developer/evidence-state';
import { currencies, rateUnits } from '../developer/rate';
import { neededLevels, skillLevels } from '../developer/skill-level';
import { skillIds } from '../developer/skills';
import { importances } from '../lead/brief';
import { companyCriteria, developerCriteria } from './criteria';
import { constraintKinds, type Match, type NearMiss } from './match';

const unknown = z.literal('unknown');
const interval = z.strictObject({ low: z.number(), mid: z.number(), high: z.number() });
const rate = z.strictObject({ minorUnits: z.int(), currency: z.enum(currencies), unit: z.enum(rateUnits) });
const companyCriterion = z.enum(companyCriteria);
const constraint = z.enum(constraintKinds);

function fit<Criterion extends string>(criteria: readonly Criterion[]) {
  const part = z.strictObject({
    criterion: z.enum(criteria),
    weight: z.number(),
    value: interval,
    points: interval,
    known: z.boolean(),
  });
  return z.strictObject({ ...interval.shape, parts: z.array(part) });
}

/** The facts of a match, as `matching-1` stored them. */
export const matchFacts = z.strictObject({
  overlap: z.union([
    unknown,
    z.strictObject({
      minutes: z.number(),
      periods: z.array(z.strictObject({ from: z.string(), to: z.string(), minutes: z.number() })),
    }),
  ]),
  rate: z.union([
    unknown,
    z.strictObject({ asked: rate, converted: rate, table: z.string(), unitChanged: z.boolean() }),
  ]),
  availableFrom: z.string(),
  hoursPerWeek: z.union([unknown, z.number()]),
  sharedDomains: z.array(z.enum(businessDomains)),
  stale: z.array(z.enum(['availability', 'rate'])),
});

/** The state of each requirement, as `matching-1` stored it. */
export const matchRequirements = z.array(
  z.strictObject({
    skills: z.array(z.enum(skillIds)),
    importance: z.enum(importances),
    need: z.literal(neededLevels),
    state: z.enum(evidenceStates),
    level: z.union([unknown, z.literal(skillLevels)]),
    confirmedOn: z.string(),
    related: z.union([z.literal('none'), z.enum(skillIds)]),
  }),
);

/** What a match and a near miss have in common, as `matching-1` stored it. */
const candidate = {
  profile: z.string(),
  score: interval,
  company: fit(companyCriteria),
  developer: fit(developerCriteria),
  constraints: z.array(
    z.strictObject({
      constraint,
      state: z.enum(['pass', 'fail', 'unknown']),
      skills: z.array(z.enum(skillIds)).optional(),
      stale: z.boolean(),
    }),
  ),
  requirements: matchRequirements,
  plus: z.array(companyCriterion),
  minus: z.array(companyCriterion),
  missing: z.array(z.union([companyCriterion, constraint])),
  facts: matchFacts,
};

const match1: z.ZodType<Match> = z.strictObject({
  ...candidate,
  place: z.int(),
  tie: z.strictObject({ from: z.int(), to: z.int() }),
});

const nearMiss1: z.ZodType<NearMiss> = z.strictObject({
  ...candidate,
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('raise-ceiling'), to: rate, byPercent: z.number() }),
    z.strictObject({ kind: z.literal('start-later'), to: z.string(), byDays: z.number() }),
    z.strictObject({ kind: z.literal('less-overlap'), toMinutes: z.number(), byMinutes: z.number() }),
  ]),
});

/** One schema for each version of the ranking that ever stored anything. */
const schemas: Readonly<Record<string, { match: z.ZodType<Match>; nearMiss: z.ZodType<NearMiss> }>> = {
  'matching-1': { match: match1, nearMiss: nearMiss1 },
};

/** A stored match, or null when this program does not know its version or it does not fit its version. */
export function readMatch(version: string, stored: unknown): Match | null {
  return schemas[version]?.match.safeParse(stored).data ?? null;
}

/** A stored near miss, or null as in {@link readMatch}. */
export function readNearMiss(version: string, stored: unknown): NearMiss | null {
  return schemas[version]?.nearMiss.safeParse(stored).data ?? null;
}
