import { conversionFactor } from '@/lib/domain/developer/conversion';
import { candidateFeatures, type Candidate } from './candidate';
import { developerCriteria, developerWeights, type DeveloperCriterion } from './criteria';
import type { FitRule } from './fit';
import type { PreparedBrief } from './prepared-brief';
import type { Preferences } from './rank-features';
import { unknownPreference, type Bound } from './values';

/** Pay below this share of what the developer hopes for is worth nothing to them. */
const leastPayShare = 0.7;

/** An engagement that is accepted, but is not the kind the developer would rather have. */
const acceptedEngagement = 0.5;

/**
 * What the developer gets (B of section 2.3). Somebody who stated no preference at all gets the same constant
 * for every part, so that silence neither helps nor harms.
 */
const rules: Readonly<Record<DeveloperCriterion, Omit<FitRule<DeveloperCriterion>, 'criterion' | 'weight'>>> =
  {
    'wanted-work': { isAsked: () => true, ...preferenceRule(wantedWork) },
    'own-rate': {
      isAsked: (brief) => brief.ceiling !== 'unstated' || brief.target !== 'unstated',
      ...preferenceRule(ownRate),
    },
    'hours-overlap': {
      isAsked: (brief) => brief.week !== 'unstated' || brief.hoursPerWeek !== 'unstated',
      ...preferenceRule(hoursAndOverlap),
    },
    engagement: { isAsked: (brief) => brief.engagement !== 'unstated', ...preferenceRule(engagement) },
  };

export const developerRules: readonly FitRule<DeveloperCriterion>[] = developerCriteria.map((criterion) => ({
  criterion,
  weight: developerWeights[criterion],
  ...rules[criterion],
}));

/** Worth of one thing to the developer, 0..1, or `NaN` when they did not say. */
type PreferenceValue = (prepared: PreparedBrief, candidate: Candidate, preferences: Preferences) => number;

function preferenceRule(worth: PreferenceValue) {
  const worthTo = (prepared: PreparedBrief, candidate: Candidate) => {
    const { preferences } = candidateFeatures(candidate);
    return preferences === 'unknown' ? Number.NaN : worth(prepared, candidate, preferences);
  };
  return {
    isKnown: (prepared: PreparedBrief, candidate: Candidate) => !Number.isNaN(worthTo(prepared, candidate)),
    value: (prepared: PreparedBrief, candidate: Candidate, bound: Bound) => {
      const value = worthTo(prepared, candidate);
      return Number.isNaN(value) ? unknownPreference(bound) : value;
    },
  };
}

function wantedWork({ brief }: PreparedBrief, _candidate: Candidate, preferences: Preferences): number {
  const { languages, domains } = preferences;
  let language = Number.NaN;
  if (languages.length > 0) {
    const shared = sharedCount(brief.languages, languages);
    language = brief.everyLanguage ? shared / brief.languages.length : Math.min(1, shared);
  }
  let domain = Number.NaN;
  if (domains.length > 0 && brief.domains.length > 0) {
    domain = Math.min(1, sharedCount(brief.domains, domains));
  }
  return meanOfKnown(language, domain);
}

function ownRate({ budget }: PreparedBrief, _candidate: Candidate, { targetRate }: Preferences): number {
  if (budget === 'unstated' || targetRate === 'unknown') return Number.NaN;
  const offered = Number.isFinite(budget.ceiling) ? budget.ceiling : budget.target;
  const paid = offered / (targetRate.minorUnits * conversionFactor(targetRate, budget.basis));
  return Math.min(1, Math.max(0, (paid - leastPayShare) / (1 - leastPayShare)));
}

/** The nearer the work is to the developer's own hours, the better; more free hours never make it worse. */
function hoursAndOverlap(prepared: PreparedBrief, candidate: Candidate): number {
  const { hoursPerWeek } = prepared.brief;
  const overlap =
    prepared.idealMinutes > 0 ? Math.min(1, candidate.overlapMinutes / prepared.idealMinutes) : Number.NaN;
  const hours = hoursPerWeek === 'unstated' ? Number.NaN : Math.min(1, candidate.hours / hoursPerWeek);
  return meanOfKnown(overlap, hours);
}

function engagement({ brief }: PreparedBrief, _candidate: Candidate, { engagements }: Preferences): number {
  if (brief.engagement === 'unstated' || engagements.length === 0) return Number.NaN;
  return engagements.includes(brief.engagement) ? 1 : acceptedEngagement;
}

/** How many of `wanted` are in `given`; counted without making a list, because every profile passes here. */
function sharedCount<Item>(wanted: readonly Item[], given: readonly Item[]): number {
  let count = 0;
  for (const item of wanted) if (given.includes(item)) count++;
  return count;
}

function meanOfKnown(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : (a + b) / 2;
}
