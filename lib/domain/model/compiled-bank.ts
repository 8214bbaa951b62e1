import type { Bank, CriterionId, Easing, ScoredOption } from '../assessment/bank';
import type { QuestionId, SingleQuestionId } from '../assessment/question-ids';

export interface CompiledOption extends ScoredOption {
  /** uRust - uGo: +1 the full swing to Rust, -1 to Go. */
  direction: number;
  halfWidth: number;
}

export interface CompiledQuestion {
  /** Its place in the columns of a position. */
  at: number;
  id: SingleQuestionId;
  criterion: number;
  share: number;
  /** Largest direction of any option: how far an unknown answer can be off. */
  widest: number;
  most: number;
  least: number;
  easing: Easing | null;
  options: ReadonlyMap<string, CompiledOption>;
}

export interface CompiledCriterion {
  id: CriterionId;
  base: number;
  /** About the team and the plan rather than the system. */
  team: boolean;
  questions: readonly CompiledQuestion[];
}

/** A bank prepared for counting: everything in canonical id order, so that no sum depends on authoring order. */
export interface CompiledBank {
  bank: Bank;
  criteria: readonly CompiledCriterion[];
  questions: readonly CompiledQuestion[];
  questionById: ReadonlyMap<QuestionId, CompiledQuestion>;
}

const compiled = new WeakMap<Bank, CompiledBank>();

/** The counting form of a bank; made once per bank object. */
export function compileBank(bank: Bank): CompiledBank {
  const known = compiled.get(bank);
  if (known) return known;
  const sorted = [...bank.criteria].sort(byId);
  const order = sorted.map((criterion) => criterion.id);
  const questions = compileQuestions(bank, order);
  const criteria = sorted.map((criterion, index) => ({
    ...criterion,
    team: bank.split.teamCriteria.includes(criterion.id),
    questions: questions.filter((question) => question.criterion === index),
  }));
  const questionById = new Map<QuestionId, CompiledQuestion>(questions.map((each) => [each.id, each]));
  const result: CompiledBank = { bank, criteria, questions, questionById };
  compiled.set(bank, result);
  return result;
}

function compileQuestions(bank: Bank, order: readonly CriterionId[]): CompiledQuestion[] {
  const scored = bank.questions.filter((question) => question.role === 'score');
  return [...scored].sort(byId).map((question, at) => {
    const options = question.options.map((option) => compileOption(bank, option));
    const directions = options.map((option) => option.direction);
    return {
      at,
      id: question.id,
      criterion: order.indexOf(question.criterion),
      share: question.share,
      widest: Math.max(...directions.map(Math.abs)),
      most: Math.max(...directions),
      least: Math.min(...directions),
      easing: question.easing ?? null,
      options: new Map(options.map((option) => [option.id, option])),
    };
  });
}

function compileOption(bank: Bank, option: ScoredOption): CompiledOption {
  const direction = Math.round((option.uRust - option.uGo) * 1e6) / 1e6;
  return { ...option, direction, halfWidth: option.halfWidth ?? bank.parameters.halfWidth[option.grade] };
}

function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
