import { criterionIds, type Bank, type BankQuestion, type Condition, type ScoredQuestion } from './bank';
import { gateProblems } from './gate-problems';
import { isQuestionId, type BankVersion } from './question-ids';
import { optionsIn } from './question-sets';
import { questionsOf } from './questions';

/**
 * Everything that keeps a bank from being released, one line each; empty when it is sound. With a
 * list of claim ids, every claim of a value or a gate has to be on it.
 */
export function validateBank(bank: Bank, claimIds?: readonly string[]): string[] {
  return [
    ...criteriaProblems(bank),
    ...questionsOf(bank.version)
      .filter(({ id }) => !bank.questions.some((each) => each.id === id))
      .map(({ id }) => `${id}: missing`),
    ...bank.questions.flatMap((question) => questionProblems(bank.version, question)),
    ...bank.gates.flatMap((gate) =>
      conditionProblems(bank.version, gate.when).map((line) => `gate ${gate.id}: ${line}`),
    ),
    ...priorityProblems(bank),
    ...(claimIds ? [...claimProblems(bank, new Set(claimIds)), ...bank.gates.flatMap(gateProblems)] : []),
  ];
}

function criteriaProblems(bank: Bank): string[] {
  return criterionIds.flatMap((id) => {
    const entries = bank.criteria.filter((criterion) => criterion.id === id);
    const base = entries[0]?.base ?? 0;
    if (entries.length !== 1 || !(base > 0)) return [`criterion ${id}: needs one weight above 0`];
    const sum = scored(bank)
      .filter((question) => question.criterion === id)
      .reduce((total, question) => total + question.share, 0);
    return Math.abs(sum - 1) > 1e-9 ? [`criterion ${id}: shares sum to ${sum}, not to 1`] : [];
  });
}

function questionProblems(version: BankVersion, question: BankQuestion): string[] {
  if (!isQuestionId(question.id)) return [`${String(question.id)}: unknown question`];
  if (!questionsOf(version).some(({ id }) => id === question.id)) {
    return [`${question.id}: not a question of ${version}`];
  }
  const known = optionsIn(version, question.id);
  const ids = question.options.map((option) => option.id);
  return [
    ...ids.filter((id) => !known.includes(id)).map((id) => `${question.id}: unknown option ${id}`),
    ...known.filter((id) => !ids.includes(id)).map((id) => `${question.id}: option ${id} has no value`),
    ...(new Set(ids).size === ids.length ? [] : [`${question.id}: an option stands twice`]),
    ...(question.role === 'score' ? valueProblems(question) : []),
  ];
}

function valueProblems(question: ScoredQuestion): string[] {
  return question.options
    .filter((option) => ![option.uGo, option.uRust].every((fit) => fit >= 0 && fit <= 1))
    .map((option) => `${question.id}: ${option.id} leaves the range from -1 to 1`);
}

function conditionProblems(version: BankVersion, condition: Condition): string[] {
  const problemsOf = (each: Condition): string[] => conditionProblems(version, each);
  if ('all' in condition) return condition.all.flatMap(problemsOf);
  if ('any' in condition) return condition.any.flatMap(problemsOf);
  if ('not' in condition) return problemsOf(condition.not);
  if (!isQuestionId(condition.question)) return [`unknown question ${String(condition.question)}`];
  const known = optionsIn(version, condition.question);
  return condition.is
    .filter((option) => !known.includes(option))
    .map((option) => `unknown option ${condition.question}=${option}`);
}

function priorityProblems(bank: Bank): string[] {
  return optionsIn(bank.version, 'priorities')
    .filter((id) => !bank.priorities.criteria[id]?.length)
    .map((id) => `priority ${id}: moves no criterion`);
}

function claimProblems(bank: Bank, claims: ReadonlySet<string>): string[] {
  const used = [
    ...scored(bank).flatMap((question) => question.options.flatMap((option) => option.claims)),
    ...bank.gates.flatMap((gate) => gate.claims),
  ];
  return [...new Set(used)].filter((id) => !claims.has(id)).map((id) => `unknown claim ${id}`);
}

function scored(bank: Bank): ScoredQuestion[] {
  return bank.questions.filter((question) => question.role === 'score');
}
