import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { Language } from '@/lib/domain/developer/language';
import type { SkillId } from '@/lib/domain/developer/skills';
import { briefContentFields, briefContentSchema, type BriefContent, type BriefContentField } from './brief';
import type { FieldOriginKind } from './field-origin';
import { prefillLanguage } from './prefill-language';
import { prefillRequirements, type SkillScope } from './prefill-requirements';
import { releasePlans, seatsByHiring } from './prefill-rules';
import type { ResultForBrief } from './result-for-brief';

/** Where the value of a field comes from, and the answers it follows from. */
export interface FieldOrigin {
  from: FieldOriginKind;
  questions: readonly QuestionId[];
}

/** A brief filled in before anybody has typed, and where each field comes from. */
export interface PrefilledBrief {
  brief: BriefContent;
  origins: Record<BriefContentField, FieldOrigin>;
  /** The questions behind each skill that was filled in. */
  requirementOrigins: Partial<Record<SkillId, readonly QuestionId[]>>;
}

/** A value with the answers it follows from; no answers means it is our default. */
type Derived<Value> = { value: Value; questions: readonly QuestionId[] };

const fromDefault: FieldOrigin = { from: 'default', questions: [] };

/** The brief of a company that comes without an assessment: our defaults, and nothing claimed. */
export function blankBrief(): PrefilledBrief {
  const origins = Object.fromEntries(briefContentFields.map((field) => [field, fromDefault]));
  return {
    brief: briefContentSchema.parse({}),
    origins: origins as Record<BriefContentField, FieldOrigin>,
    requirementOrigins: {},
  };
}

/**
 * Fills in a brief from an assessment (N10, section 2.1 of the method). Dates need `today`; without it they
 * stay empty. What the answers do not tell is left to the company rather than guessed.
 */
export function prefillBrief(
  document: AnswersDocument,
  result: ResultForBrief,
  today?: CalendarDay,
): PrefilledBrief {
  const { answers, components = [] } = relevantAnswers(document);
  const language = prefillLanguage(answers, result);
  const scopes: SkillScope[] =
    language.value === 'both' && components.length > 0
      ? components.map((component) => ({
          answers: { ...answers, ...component.answers },
          language: result.components.find((each) => each.name === component.name)?.language ?? 'any',
        }))
      : [
          {
            answers,
            language: language.value === 'go' || language.value === 'rust' ? language.value : 'any',
          },
        ];
  const skills = prefillRequirements(scopes);
  const engagement = prefillEngagement(answers);
  const derived: Partial<{ [Field in BriefContentField]: Derived<BriefContent[Field]> }> = {
    language,
    level: prefillLevel(answers, result.lean),
    seats: prefillSeats(answers),
    engagement,
    requirements: {
      value: skills.requirements,
      questions: [...new Set(Object.values(skills.questions).flat())],
    },
    hoursPerWeek: { value: 40, questions: [] },
    english: { value: 'b2', questions: [] },
    ...prefillDates(answers, today),
  };
  if (engagement.value === 'permanent') delete derived.durationMonths;
  return { ...assemble(derived), requirementOrigins: skills.questions };
}

function assemble(
  derived: Partial<Record<BriefContentField, Derived<unknown>>>,
): Omit<PrefilledBrief, 'requirementOrigins'> {
  const blank = blankBrief();
  const values: Record<string, unknown> = {};
  const origins = { ...blank.origins };
  for (const field of briefContentFields) {
    const entry = derived[field];
    if (!entry || entry.value === undefined) continue;
    values[field] = entry.value;
    if (entry.questions.length > 0) origins[field] = { from: 'answer', questions: entry.questions };
  }
  return { brief: briefContentSchema.parse(values), origins };
}

/** A team that is new to the language needs somebody who is not; so does one whose mistakes are dear. */
function prefillLevel(answers: Answers, lean: Language): Derived<BriefContent['level']> {
  const experience: QuestionId = lean === 'go' ? 'go-experience' : 'rust-experience';
  if (answers[experience] === 'nobody') {
    if (answers['learning-budget'] === 'months-with-mentor') {
      return { value: 'lead', questions: [experience, 'learning-budget'] };
    }
    return { value: 'senior', questions: [experience] };
  }
  const defect = answers['worst-defect'];
  if (defect === 'breach-or-data-loss' || defect === 'life-or-certified') {
    return { value: 'senior', questions: ['worst-defect'] };
  }
  if (answers.juniors === 'many') return { value: 'senior', questions: ['juniors'] };
  return { value: 'mid', questions: [] };
}

function prefillSeats({ hiring }: Answers): Derived<number> {
  const seats = typeof hiring === 'string' ? seatsByHiring[hiring] : undefined;
  return seats === undefined ? { value: 1, questions: [] } : { value: seats, questions: ['hiring'] };
}

function prefillEngagement(answers: Answers): Derived<BriefContent['engagement']> {
  const { hiring } = answers;
  if (hiring === 'specialists' || hiring === 'many-fast') return { value: 'contract', questions: ['hiring'] };
  if (hiring === 'one-or-two' && answers['life-span'] === 'over-5-years') {
    return { value: 'permanent', questions: ['hiring', 'life-span'] };
  }
  return { value: undefined, questions: [] };
}

function prefillDates(answers: Answers, today?: CalendarDay) {
  const questions: readonly QuestionId[] = ['first-release'];
  const release = answers['first-release'];
  const plan = Object.entries(releasePlans).find(([option]) => option === release)?.[1];
  if (!plan) return {};
  const startOn = today && addDays(today, plan.startInDays);
  return {
    durationMonths: { value: plan.months, questions },
    ...(startOn && {
      startOn: { value: startOn, questions },
      latestStartOn: { value: addDays(startOn, plan.slackDays), questions },
    }),
  };
}
