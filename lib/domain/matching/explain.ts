import { convertRate } from '@/lib/domain/developer/conversion';
import { skillIds } from '@/lib/domain/developer/skills';
import { candidateFeatures, emptyCandidate, readSkills, readTerms, type Candidate } from './candidate';
import type { Constraint } from './constraints';
import type { CompanyCriterion, DeveloperCriterion } from './criteria';
import type { DeveloperIndex } from './developer-index';
import { explainFit, isBlank, type AskedRules } from './fit';
import type { ConstraintCheck, Match, MatchFacts, RateFact, RequirementState, ScorePart } from './match';
import type { PreparedBrief } from './prepared-brief';
import type { RankFeatures, SkillFeature } from './rank-features';
import { matchScore } from './match-score';
import { overlapFact } from './overlap';

/** A match before it has a place. */
export type Explained = Omit<Match, 'place' | 'tie'>;

/** How the rules stand for one brief. */
export type Ranking = {
  prepared: PreparedBrief;
  constraints: readonly Constraint[];
  company: AskedRules<CompanyCriterion>;
  developer: AskedRules<DeveloperCriterion>;
};

/** Parts that give or cost less than this are not worth a reason. */
const smallest = 0.01;

const stateOrder = { proven: 3, claimed: 2, missing: 1, unknown: 0 } as const;

/** Everything that explains one candidate, by the same formulas that ranked it. */
export function explainCandidate(ranking: Ranking, index: DeveloperIndex, position: number): Explained {
  const { prepared } = ranking;
  const candidate = emptyCandidate(prepared, index);
  readSkills(prepared, candidate, position);
  readTerms(prepared, candidate);
  const blank = isBlank(ranking.company, prepared, candidate);
  const company = explainFit(ranking.company, prepared, candidate, blank);
  const developer = explainFit(ranking.developer, prepared, candidate, false);
  const constraints = ranking.constraints.map((each) => constraintCheck(each, prepared, candidate));
  const known = company.parts.filter((part) => part.known);
  return {
    profile: candidateFeatures(candidate).profile,
    score: {
      low: matchScore(company.low, developer.low),
      mid: matchScore(company.mid, developer.mid),
      high: matchScore(company.high, developer.high),
    },
    company,
    developer,
    constraints,
    requirements: prepared.brief.requirements.map((_, number) =>
      requirementState(prepared, candidate, number),
    ),
    plus: topThree(known, (part) => part.points.mid),
    minus: topThree(known, (part) => part.weight - part.points.mid),
    missing: missingFacts(company.parts, constraints),
    facts: matchFacts(prepared, candidate),
  };
}

function constraintCheck(
  constraint: Constraint,
  prepared: PreparedBrief,
  candidate: Candidate,
): ConstraintCheck {
  const { kind, skills } = constraint;
  const state = constraint.check(prepared, candidate);
  return {
    constraint: kind,
    state,
    ...(skills && { skills }),
    stale: state === 'unknown' && isStated(kind, candidate) && constraint.isStale(candidate),
  };
}

function isStated(kind: Constraint['kind'], candidate: Candidate): boolean {
  if (kind === 'start') return !Number.isNaN(candidate.availableDay);
  return kind === 'hours' ? !Number.isNaN(candidate.hours) : !Number.isNaN(candidate.amount);
}

function requirementState(prepared: PreparedBrief, candidate: Candidate, number: number): RequirementState {
  const requirement = prepared.brief.requirements[number];
  const reading = candidate.readings[number];
  if (!requirement || !reading) throw new RangeError(`no requirement ${number}`);
  const first = candidate.index.skillStart[candidate.position] ?? 0;
  const { skills } = candidateFeatures(candidate);
  const shown = reading.entries
    .slice(0, reading.count)
    .flatMap((entry) => skills[entry - first] ?? [])
    .sort(byStrength)[0];
  const isThere = shown !== undefined && shown.state !== 'missing';
  return {
    ...requirement,
    state: shown?.state ?? 'unknown',
    level: shown?.state === 'missing' ? 0 : (shown?.level ?? 'unknown'),
    confirmedOn: shown?.confirmedOn ?? 'unknown',
    related: isThere || reading.relatedLevel === 0 ? 'none' : (skillIds[reading.relatedSkill] ?? 'none'),
  };
}

/** The stronger entry first: by level, then by state, then the one confirmed last. */
function byStrength(a: SkillFeature, b: SkillFeature): number {
  const level = (feature: SkillFeature) =>
    feature.state === 'missing' || feature.level === 'unknown' ? 0 : feature.level;
  return (
    level(b) - level(a) ||
    stateOrder[b.state] - stateOrder[a.state] ||
    (a.confirmedOn < b.confirmedOn ? 1 : -1)
  );
}

function topThree(
  parts: readonly ScorePart<CompanyCriterion>[],
  size: (part: ScorePart<CompanyCriterion>) => number,
): readonly CompanyCriterion[] {
  return parts
    .filter((part) => size(part) >= smallest)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3)
    .map((part) => part.criterion);
}

/** Each thing once: what a missing constraint already says is not said again as a part of the score. */
function missingFacts(
  parts: readonly ScorePart<CompanyCriterion>[],
  constraints: readonly ConstraintCheck[],
): Match['missing'] {
  const names = new Set<Match['missing'][number]>();
  for (const { constraint, state, stale } of constraints) {
    if (state === 'unknown' && !stale) names.add(constraint);
  }
  for (const { criterion, known } of parts) {
    if (!known && !impliedBy[criterion].some((name) => names.has(name))) names.add(criterion);
  }
  return [...names];
}

/** Things whose lack already means that a criterion cannot be known. */
const impliedBy: Readonly<Record<CompanyCriterion, Match['missing']>> = {
  skills: ['skill'],
  recency: ['skill', 'skills'],
  overlap: [],
  domain: [],
  capacity: ['hours'],
  start: [],
  rate: [],
  evidence: ['skill', 'skills'],
};

function matchFacts(prepared: PreparedBrief, candidate: Candidate): MatchFacts {
  const features = candidateFeatures(candidate);
  const { domains, week } = features;
  const stale: MatchFacts['stale'][number][] = [];
  if (
    candidate.availability.stale &&
    (features.availableFrom !== 'unknown' || features.hoursPerWeek !== 'unknown')
  ) {
    stale.push('availability');
  }
  if (candidate.rate.stale && features.rate !== 'unknown') stale.push('rate');
  return {
    overlap:
      week === 'unknown' || prepared.overlap === 'unstated' ? 'unknown' : overlapFact(prepared.overlap(week)),
    rate: rateFact(prepared, features),
    availableFrom: features.availableFrom,
    hoursPerWeek: features.hoursPerWeek,
    sharedDomains:
      domains === 'unknown' ? [] : prepared.brief.domains.filter((each) => domains.includes(each)),
    stale,
  };
}

function rateFact({ budget }: PreparedBrief, { rate }: RankFeatures): RateFact | 'unknown' {
  if (rate === 'unknown') return 'unknown';
  const {
    rate: converted,
    table,
    unitChanged,
  } = convertRate(rate, budget === 'unstated' ? rate : budget.basis);
  return { asked: rate, converted, table, unitChanged };
}
