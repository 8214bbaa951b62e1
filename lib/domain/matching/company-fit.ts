import { candidateFeatures, type Candidate } from './candidate';
import { companyCriteria, companyWeights, type CompanyCriterion } from './criteria';
import type { FitRule } from './fit';
import type { MatchBrief } from './match-brief';
import type { PreparedBrief } from './prepared-brief';
import { evidenceValue, isAnySkillKnown, isAnyUseKnown, recencyValue, skillsValue } from './skill-values';
import { agedValue, fallingValue, priors, unknownValue, type Bound } from './values';

/**
 * What the company gets (A of section 2.3): one rule per criterion. To change how people are matched, change
 * a rule here and its weight in `criteria.ts`; the sum, the reasons and the intervals follow.
 */
const rules: Readonly<Record<CompanyCriterion, Omit<FitRule<CompanyCriterion>, 'criterion' | 'weight'>>> = {
  skills: {
    isAsked: always,
    value: skillsValue,
    isKnown: (_prepared, candidate) => isAnySkillKnown(candidate),
  },
  recency: {
    isAsked: always,
    value: recencyValue,
    isKnown: (_prepared, candidate) => isAnyUseKnown(candidate),
  },
  overlap: {
    isAsked: (brief) => brief.week !== 'unstated',
    value: overlapValue,
    isKnown: (_prepared, candidate) => !Number.isNaN(candidate.overlapMinutes),
  },
  domain: {
    isAsked: (brief) => brief.domains.length > 0,
    value: domainValue,
    isKnown: (_prepared, candidate) => candidateFeatures(candidate).domains !== 'unknown',
  },
  capacity: {
    isAsked: (brief) => brief.hoursPerWeek !== 'unstated',
    value: capacityValue,
    isKnown: (_prepared, candidate) => !Number.isNaN(candidate.hours),
  },
  start: {
    isAsked: (brief) => brief.startOn !== 'unstated',
    value: startValue,
    isKnown: (_prepared, candidate) => !Number.isNaN(candidate.availableDay),
  },
  rate: {
    isAsked: (brief) => brief.ceiling !== 'unstated' || brief.target !== 'unstated',
    value: rateValue,
    isKnown: (_prepared, candidate) => !Number.isNaN(candidate.amount),
  },
  evidence: {
    isAsked: always,
    value: evidenceValue,
    isKnown: (_prepared, candidate) => isAnySkillKnown(candidate),
  },
};

export const companyRules: readonly FitRule<CompanyCriterion>[] = companyCriteria.map((criterion) => ({
  criterion,
  weight: companyWeights[criterion],
  ...rules[criterion],
}));

function always(_brief: MatchBrief): boolean {
  return true;
}

function overlapValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  if (Number.isNaN(candidate.overlapMinutes)) return unknownValue(priors.overlap, bound);
  return Math.min(1, candidate.overlapMinutes / prepared.idealMinutes);
}

function domainValue({ brief }: PreparedBrief, candidate: Candidate, bound: Bound): number {
  const { domains } = candidateFeatures(candidate);
  if (domains === 'unknown') return unknownValue(priors.domain, bound);
  return brief.domains.filter((domain) => domains.includes(domain)).length / brief.domains.length;
}

function capacityValue({ brief }: PreparedBrief, candidate: Candidate, bound: Bound): number {
  if (Number.isNaN(candidate.hours) || brief.hoursPerWeek === 'unstated') {
    return unknownValue(priors.capacity, bound);
  }
  const share = Math.min(1, candidate.hours / brief.hoursPerWeek);
  return agedValue(share, candidate.availability.weight, priors.capacity, bound);
}

function startValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  if (Number.isNaN(candidate.availableDay)) return unknownValue(priors.start, bound);
  const value = fallingValue(candidate.availableDay, prepared.startDay, prepared.latestDay);
  return agedValue(value, candidate.availability.weight, priors.start, bound);
}

function rateValue({ budget }: PreparedBrief, candidate: Candidate, bound: Bound): number {
  if (Number.isNaN(candidate.amount) || budget === 'unstated') return unknownValue(priors.rate, bound);
  const value = fallingValue(candidate.amount, budget.target, budget.softCeiling);
  return agedValue(value, candidate.rate.weight, priors.rate, bound);
}
