import { z } from 'zod';
import { businessDomains } from '@/lib/domain/developer/business-domain';
import { calendarDaySchema, isCalendarDay } from '@/lib/domain/developer/calendar-day';
import { engagementTypes } from '@/lib/domain/developer/engagement-type';
import { englishLevels } from '@/lib/domain/developer/english-level';
import { currencies, rateUnits } from '@/lib/domain/developer/rate';
import { neededLevels } from '@/lib/domain/developer/skill-level';
import { skillIds, type SkillId } from '@/lib/domain/developer/skills';
import { timeZoneSchema } from '@/lib/domain/developer/time-zone';
import { emailSchema } from '@/lib/domain/email-address';
import { briefLimits } from '@/lib/domain/lead/brief-fields';
import { countryCodes } from '@/lib/domain/lead/country-codes';
import { boundedText, inputProblems } from '@/lib/domain/text-input';

/**
 * Which language a person must know. `both`: every language is needed, by one person when there is one seat,
 * within the group when there are more. `either`: one of the two is enough, so both pools are searched.
 */
export const languageNeeds = ['go', 'rust', 'both', 'either'] as const;
export type LanguageNeed = (typeof languageNeeds)[number];

/** Seniority in the language; in this order it asks for skill level 1, 2, 3 and 4. */
export const briefLevels = ['junior', 'mid', 'senior', 'lead'] as const;
export type BriefLevel = (typeof briefLevels)[number];

/** How much a requirement counts (B02): `must` filters, `should` and `nice` only move the order. */
export const importances = ['must', 'should', 'nice'] as const;
export type Importance = (typeof importances)[number];

const onCallNeeds = ['yes', 'no'] as const;

/** Skills a brief can list; the two languages have a field of their own. */
export const requirementSkillIds: readonly SkillId[] = skillIds.filter((id) => id !== 'go' && id !== 'rust');

const choice = { error: inputProblems.choice };
const number = { error: inputProblems.number };
const wholeNumber = (min: number, max: number) =>
  z.int(number).min(min, inputProblems.number).max(max, inputProblems.number);

const requirementSchema = z.strictObject({
  skill: z.enum(skillIds, choice).refine((id) => requirementSkillIds.includes(id), inputProblems.choice),
  level: z.literal(neededLevels, choice),
  importance: z.enum(importances, choice),
});
export type BriefRequirement = z.infer<typeof requirementSchema>;

/** A year's salary in the currency whose units are worth least. */
const mostMinorUnits = 10_000_000_000_000;

const rateSchema = z.strictObject({
  minorUnits: z.int(number).min(1, inputProblems.number).max(mostMinorUnits, inputProblems.number),
  currency: z.enum(currencies, choice),
  unit: z.enum(rateUnits, choice),
});

/** Who asks, and what they agree to. Only these four texts and the first consent are required (B01). */
const contactFields = {
  contactName: boundedText(120, { min: 1 }),
  workEmail: emailSchema,
  company: boundedText(160, { min: 1 }),
  country: z.enum(countryCodes, choice),
  consentRequest: z.literal(true, { error: inputProblems.consent }),
  consentLater: z.boolean({ error: inputProblems.consent }).default(false),
};

const contentFields = {
  language: z.enum(languageNeeds, choice).default('either'),
  level: z.enum(briefLevels, choice).optional(),
  seats: wholeNumber(1, briefLimits.seats).default(1),
  engagement: z.enum(engagementTypes, choice).optional(),
  startOn: calendarDaySchema.optional(),
  latestStartOn: calendarDaySchema.optional(),
  hoursPerWeek: wholeNumber(1, 60).optional(),
  /** The least that would do; equal to `hoursPerWeek` when left out. */
  minHoursPerWeek: wholeNumber(1, 60).optional(),
  durationMonths: wholeNumber(1, 60).optional(),
  timeZone: timeZoneSchema.optional(),
  workDays: z
    .array(wholeNumber(1, 7))
    .min(1, inputProblems.choice)
    .max(7, inputProblems.choice)
    .refine(isUnique, inputProblems.choice)
    .default([1, 2, 3, 4, 5]),
  /** Minutes after local midnight, in quarter hours. */
  workFrom: wholeNumber(0, 1425).multipleOf(15, inputProblems.number).default(540),
  workTo: wholeNumber(0, 1440).multipleOf(15, inputProblems.number).default(1020),
  /** Minutes a week at which both sides must be at work. */
  minOverlapMinutes: wholeNumber(0, 6000).optional(),
  budgetCeiling: rateSchema.optional(),
  budgetTarget: rateSchema.optional(),
  requirements: z
    .array(requirementSchema)
    .max(briefLimits.requirements, inputProblems.tooLong)
    .refine((list) => isUnique(list.map((entry) => entry.skill)), inputProblems.choice)
    .default([]),
  english: z.enum(englishLevels, choice).optional(),
  domains: z
    .array(z.enum(businessDomains, choice))
    .max(briefLimits.domains, inputProblems.tooLong)
    .refine(isUnique, inputProblems.choice)
    .default([]),
  onCall: z.enum(onCallNeeds, choice).optional(),
  notes: boundedText(briefLimits.notes, { multiline: true }).default(''),
};

type Dependent = Partial<z.infer<z.ZodObject<typeof contentFields>>>;

/** What the company asks for, without who asks; this part is stored with the lead and ranked. */
export const briefContentSchema = z.strictObject(contentFields).superRefine(checkDependentFields);
export type BriefContent = z.infer<typeof briefContentSchema>;

/** A whole brief as it is sent. It accepts its own output; `briefFormSchema` reads it from a form. */
export const briefSchema = z
  .strictObject({ ...contactFields, ...contentFields })
  .superRefine(checkDependentFields);
export type Brief = z.infer<typeof briefSchema>;

export type BriefField = keyof Brief;
export type BriefContentField = keyof BriefContent;

export const briefContentFields = Object.keys(contentFields) as readonly BriefContentField[];

/** The part of a brief that says what is wanted, without the person. */
export function briefContent(brief: Brief): BriefContent {
  const { contactName, workEmail, company, country, consentRequest, consentLater, ...content } = brief;
  void [contactName, workEmail, company, country, consentRequest, consentLater];
  return content;
}

function checkDependentFields(brief: Dependent, context: z.RefinementCtx<Dependent>): void {
  const refuse = (field: BriefContentField, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const { startOn, latestStartOn, hoursPerWeek, minHoursPerWeek, budgetCeiling, budgetTarget } = brief;
  // A day that does not exist has its own problem already; there is nothing to compare.
  if (startOn && isCalendarDay(startOn) && latestStartOn && latestStartOn < startOn) {
    refuse('latestStartOn', inputProblems.date);
  }
  if (hoursPerWeek && minHoursPerWeek && minHoursPerWeek > hoursPerWeek) {
    refuse('minHoursPerWeek', inputProblems.number);
  }
  if (brief.workFrom !== undefined && brief.workFrom === brief.workTo) refuse('workTo', inputProblems.choice);
  if (!budgetCeiling || !budgetTarget) return;
  const same = budgetCeiling.currency === budgetTarget.currency && budgetCeiling.unit === budgetTarget.unit;
  if (!same || budgetTarget.minorUnits > budgetCeiling.minorUnits)
    refuse('budgetTarget', inputProblems.number);
}

function isUnique(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
