import type { CriterionId, GateId, Language } from '../assessment/bank';
import { unknownAnswer } from '../assessment/question-ids';
import type { Contribution } from '../model/result';
import {
  becauseOfGate,
  becauseOfParts,
  becauseOfVerdict,
  becauseUnmeasured,
  experienceWith,
  firstOf,
  mended,
  type PlanFacts,
} from './plan-facts';
import type { PlanCause } from './plan-step';

/** What can go wrong, from the answers that speak against what was chosen. */
export type PlanRisk = { because: PlanCause[] } & (
  | { key: 'against'; criterion: CriterionId; language: Language }
  | { key: 'open-gate'; gate: GateId; language: Language }
  | { key: 'thin-side'; language: Language }
  | { key: 'two-languages' | 'shared-process' }
  | { key: 'need-grows' | 'fix-not-enough' | 'measuring-drags' | 'guessing' | 'constraint-stays' | 'drift' }
);

/** Points below which an answer speaks too softly against a language to be called a risk; score units. */
const leastPoints = 0.01;
const mostAgainst = 3;

/**
 * The risks of a plan: a constraint that could still close; of one language, the criteria whose answers pull
 * hardest away from it; of two, what having two brings. Where none is named, the risk of that.
 */
export function planRisks(facts: PlanFacts): PlanRisk[] {
  if (facts.languages.length === 0) return honestRisks(facts);
  return [...openGates(facts), ...(facts.result.verdict === 'split' ? splitRisks(facts) : against(facts))];
}

function openGates({ result, languages }: PlanFacts): PlanRisk[] {
  return result.gates
    .filter((gate) => gate.state === 'unknown' && languages.includes(gate.excludes))
    .slice(0, 1)
    .map(({ id, excludes }) => ({
      key: 'open-gate',
      gate: id,
      language: excludes,
      because: [becauseOfGate(id)],
    }));
}

function splitRisks({ result, languages, answer, answers }: PlanFacts): PlanRisk[] {
  const { assignment = [], boundaries = [] } = result.split ?? {};
  const shared = boundaries.find(({ kind }) => kind === 'shared-process');
  const parts = becauseOfParts(assignment.map(({ component }) => component));
  const thin = languages.filter((language) =>
    ['nobody', 'some'].includes(answer(experienceWith(language)) ?? ''),
  );
  return [
    { key: 'two-languages', because: firstOf(answers('second-language'), parts) },
    ...(shared ? [{ key: 'shared-process' as const, because: becauseOfParts(shared.between) }] : []),
    ...thin.map((language) => ({
      key: 'thin-side' as const,
      language,
      because: answers(experienceWith(language)),
    })),
  ];
}

/** One per criterion, by its strongest answer against the language that leads. */
function against({ result, languages }: PlanFacts): PlanRisk[] {
  const [language] = languages;
  if (!language) return [];
  const towards = language === 'rust' ? 1 : -1;
  const strongest = new Map<CriterionId, Contribution>();
  const pulling = result.contributions
    .filter(({ value, answer }) => value * towards <= -leastPoints && answer !== unknownAnswer)
    .sort((left, right) => Math.abs(right.value) - Math.abs(left.value));
  for (const each of pulling) {
    if (!strongest.has(each.criterion)) strongest.set(each.criterion, each);
  }
  return [...strongest.values()].slice(0, mostAgainst).map(({ criterion, question, answer }) => ({
    key: 'against',
    criterion,
    language,
    because: [{ kind: 'answer', question, value: answer }],
  }));
}

function stayRisks(facts: PlanFacts): PlanRisk[] {
  const [first] = mended(facts);
  return [
    ...(first
      ? [
          {
            key: 'fix-not-enough' as const,
            because: firstOf(facts.answers(first.question), becauseOfVerdict(facts)),
          },
        ]
      : []),
    { key: 'need-grows', because: firstOf(facts.answers('situation'), becauseOfVerdict(facts)) },
  ];
}

function honestRisks(facts: PlanFacts): PlanRisk[] {
  const { verdict, gates } = facts.result;
  switch (verdict) {
    case 'stay':
      return stayRisks(facts);
    case 'profile-first':
      return [{ key: 'measuring-drags', because: becauseUnmeasured(facts) }];
    case 'conflict': {
      const closed = gates.filter((gate) => gate.state === 'true').map(({ id }) => becauseOfGate(id));
      return [{ key: 'constraint-stays', because: closed }];
    }
    case 'either':
      return [{ key: 'drift', because: becauseOfVerdict(facts) }];
    case 'not-enough-information':
    case 'go':
    case 'rust':
    case 'split':
      return [{ key: 'guessing', because: becauseOfVerdict(facts) }];
  }
}
