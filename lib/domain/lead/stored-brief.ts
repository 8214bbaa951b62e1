import { z } from 'zod';
import { businessDomains } from '../developer/business-domain';
import { engagementTypes } from '../developer/engagement-type';
import { englishLevels } from '../developer/english-level';
import { currencies, rateUnits } from '../developer/rate';
import { neededLevels } from '../developer/skill-level';
import { skillIds } from '../developer/skills';
import { briefLevels, importances, languageNeeds, type BriefContent } from './brief';

/** Version of a brief as it is stored today. A new shape gets a new version, and a schema beside the old one. */
export const briefVersion = 'brief-1';

const rate = z.strictObject({
  minorUnits: z.int(),
  currency: z.enum(currencies),
  unit: z.enum(rateUnits),
});

/** The shape only: how much a form accepts may change, what was accepted stays readable. */
const brief1: z.ZodType<BriefContent> = z.strictObject({
  language: z.enum(languageNeeds),
  level: z.enum(briefLevels).optional(),
  seats: z.int(),
  engagement: z.enum(engagementTypes).optional(),
  startOn: z.string().optional(),
  latestStartOn: z.string().optional(),
  hoursPerWeek: z.int().optional(),
  minHoursPerWeek: z.int().optional(),
  durationMonths: z.int().optional(),
  timeZone: z.string().optional(),
  workDays: z.array(z.int()),
  workFrom: z.int(),
  workTo: z.int(),
  minOverlapMinutes: z.int().optional(),
  budgetCeiling: rate.optional(),
  budgetTarget: rate.optional(),
  requirements: z.array(
    z.strictObject({
      skill: z.enum(skillIds),
      level: z.literal(neededLevels),
      importance: z.enum(importances),
    }),
  ),
  english: z.enum(englishLevels).optional(),
  domains: z.array(z.enum(businessDomains)),
  onCall: z.enum(['yes', 'no']).optional(),
  notes: z.string(),
});

const schemas: Readonly<Record<string, z.ZodType<BriefContent>>> = { 'brief-1': brief1 };

/** Versions of a brief that this program can read. */
export const readableBriefVersions: readonly string[] = Object.keys(schemas);

/** A stored brief, or null when this program does not know its version or it does not fit its version. */
export function readBrief(version: string, stored: unknown): BriefContent | null {
  return schemas[version]?.safeParse(stored).data ?? null;
}
