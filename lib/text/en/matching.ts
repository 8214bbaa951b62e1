import type { ConstraintKind, ConstraintState } from '@/lib/domain/matching/match';
import type { CompanyCriterion, DeveloperCriterion } from '@/lib/domain/matching/criteria';

/** Words for a ranked list: what counts, why somebody stands where they stand, and what is not known. */
export const matchingText = {
  title: 'Developers who fit',
  considered:
    '{eligible, plural, =0 {Nobody fits} one {# developer fits} other {# developers fit}} of {considered, plural, one {# looked at} other {# looked at}}.',
  none: 'Nobody fits every condition of this brief. The near misses below say what one change would do.',
  noneAtAll: 'Nobody fits every condition of this brief, and nobody comes near.',
  place: 'Place {place}',
  tie: 'Places {from} to {to} are equal; the order among them is by lot and changes each week.',
  demo: 'demo profile',

  /** Scores are shown from 0 to 100. */
  score: 'Match {score}',
  scoreRange: 'between {low} and {high}, depending on what is not known yet',
  scoreFormula:
    '{score} is the geometric mean of {company} for the company and {developer} for the developer.',
  companyFit: 'What the company gets',
  developerFit: 'What the developer gets',
  parts: {
    caption: 'The parts of “{fit}”. They add up to {total}.',
    criterion: 'Part',
    weight: 'Most it can give',
    points: 'Points',
    total: 'Sum',
    unknown: 'not known; an average is assumed',
    blank: 'not known; counts as nothing',
  },

  companyCriteria: {
    skills: 'Skills',
    recency: 'Used lately',
    overlap: 'Shared hours',
    domain: 'Field of business',
    capacity: 'Hours a week',
    start: 'Start',
    rate: 'Rate',
    evidence: 'Proof of skills',
  } satisfies Record<CompanyCriterion, string>,
  developerCriteria: {
    'wanted-work': 'Wanted work',
    'own-rate': 'Pay against own goal',
    'hours-overlap': 'Own hours',
    engagement: 'Kind of engagement',
  } satisfies Record<DeveloperCriterion, string>,

  plusTitle: 'Speaks for',
  minusTitle: 'Costs points',
  plus: {
    skills: 'Has what is asked for: {points} of {most} points.',
    recency: 'Has used it lately: {points} of {most} points.',
    overlap: 'Shares {hours} hours a week with you: {points} of {most} points.',
    domain: 'Knows the field of business: {points} of {most} points.',
    capacity: 'Has {hours} hours a week: {points} of {most} points.',
    start: 'Can start on {date}: {points} of {most} points.',
    rate: 'Asks for {rate}: {points} of {most} points.',
    evidence: 'The skills are proven: {points} of {most} points.',
  } satisfies Record<CompanyCriterion, string>,
  minus: {
    skills: 'Some skills are missing, unknown or below the level: {lost} of {most} points lost.',
    recency: 'Has not used some of it lately: {lost} of {most} points lost.',
    overlap: 'Shares {hours} hours a week with you: {lost} of {most} points lost.',
    domain: 'Does not know every field of business named: {lost} of {most} points lost.',
    capacity: 'Has {hours} hours a week, or said so long ago: {lost} of {most} points lost.',
    start: 'Can start on {date}, or said so long ago: {lost} of {most} points lost.',
    rate: 'Asks for {rate}, or said so long ago: {lost} of {most} points lost.',
    evidence: 'Some skills are claimed and not proven, or the proof is old: {lost} of {most} points lost.',
  } satisfies Record<CompanyCriterion, string>,

  constraintsTitle: 'Conditions',
  constraints: {
    skill: 'Required skill: {skills}',
    overlap: 'Shared hours',
    start: 'Latest start',
    hours: 'Fewest hours a week',
    rate: 'Budget',
    engagement: 'Kind of engagement',
    english: 'English',
    exclusions: 'Nothing the developer refuses',
  } satisfies Record<ConstraintKind, string>,
  /** Joins skills of which one is enough. */
  or: '{first} or {second}',
  constraintStates: {
    pass: 'met',
    fail: 'not met',
    unknown: 'to confirm',
  } satisfies Record<ConstraintState, string>,
  staleConstraint: 'to confirm: the last word on it is too old',

  requirementsTitle: 'Skills asked for',
  requirement: {
    proven: '{skill}: proven at level {level}, checked on {date}',
    provenUndated: '{skill}: proven at level {level}',
    claimed: '{skill}: claimed at level {level}, not checked',
    claimedNoLevel: '{skill}: claimed, level not known',
    unknown: '{skill}: not known',
    missing: '{skill}: not there',
    related: 'knows {related}, which is close to it and counts half',
    need: 'level {level} asked for',
  },

  missingTitle: 'Not known yet',
  missing: {
    skill: 'a required skill',
    skills: 'the skills asked for',
    recency: 'when the skills were last used',
    evidence: 'any proof of the skills',
    overlap: 'working hours and time zone',
    domain: 'fields of business',
    capacity: 'free hours a week',
    hours: 'free hours a week',
    start: 'when they can start',
    rate: 'the rate',
    engagement: 'the kinds of engagement they take',
    english: 'their English',
    exclusions: 'what they refuse',
  } satisfies Record<CompanyCriterion | ConstraintKind, string>,
  missingNone: 'Everything this brief asks about is known.',

  freshness: {
    confirmed: 'confirmed on {date}',
    never: 'never confirmed',
    ageing: 'confirmed on {date}, ask again soon',
    stale: 'confirmed on {date}, must be asked again',
  },
  stale: {
    availability: 'Availability was last confirmed too long ago. Ask before relying on it.',
    rate: 'The rate was last confirmed too long ago. Ask before relying on it.',
  },

  overlap: {
    same: '{hours} shared hours a week, all through the engagement',
    varies: '{hours} shared hours in the worst weeks, because clocks change',
    period: '{from} to {to}: {hours} hours a week',
  },
  rate: {
    asked: 'asks for {rate}',
    converted: 'asks for {asked}, which is {converted} by the exchange rates of {date}',
    convertedUnit:
      'asks for {asked}, which is {converted} when a year has 220 working days of 8 hours; what an employer pays on top is not in it',
    convertedBoth:
      'asks for {asked}, which is {converted} by the exchange rates of {date} and 220 working days of 8 hours a year; what an employer pays on top is not in it',
  },

  nearMissTitle: 'Near misses',
  nearMissLead: 'Each of these fails one condition by a little. One change to the brief would let them in.',
  changes: {
    'raise-ceiling': 'Fits if the budget goes up to {rate}, which is {percent} % more.',
    'start-later':
      'Fits if the start may be as late as {date}, {days, plural, one {# day} other {# days}} later.',
    'less-overlap': 'Fits if {hours} shared hours a week are enough, {less} fewer.',
  },

  version: 'Ranked by {version} on {date}.',
  decides:
    'The list is a suggestion. A person decides whom to propose, and nobody is introduced without both sides.',
};
