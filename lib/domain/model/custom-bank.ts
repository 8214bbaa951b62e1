import type { Bank, BankParameters, CriterionId, ScoredOption } from '../assessment/bank';
import type { SingleQuestionId } from '../assessment/question-ids';

/** The parameters that may be changed; the others say how much is counted, not how it is judged. */
export const customParameters = ['delta', 'tau', 'sigmaModel'] as const satisfies (keyof BankParameters)[];
export type CustomParameter = (typeof customParameters)[number];

/** What somebody changed in a model (N09); what is absent stays as released. */
export interface ModelOverrides {
  /** Weight of a criterion before all are scaled to sum to 1. */
  weights: Partial<Record<CriterionId, number>>;
  parameters: Partial<Record<CustomParameter, number>>;
  /** Direction of an option by question: -1 the full swing to Go, 1 to Rust. */
  values: Partial<Record<SingleQuestionId, Record<string, number>>>;
}

/** A range with both ends in it, in equal steps from `least`. */
export interface Bounds {
  least: number;
  most: number;
  step: number;
}

/** What each number may be. The model's error stays above zero, because the likelihood divides by it. */
export const customBounds: Record<'weight' | 'value' | CustomParameter, Bounds> = {
  weight: { least: 0, most: 5, step: 0.25 },
  value: { least: -1, most: 1, step: 0.05 },
  delta: { least: 0, most: 0.1, step: 0.005 },
  tau: { least: 0.5, most: 0.95, step: 0.01 },
  sigmaModel: { least: 0.01, most: 0.3, step: 0.01 },
};

/** The number within bounds that lies nearest to a finite one. */
export function nearestWithin({ least, most, step }: Bounds, value: number): number {
  const steps = Math.round((Math.min(most, Math.max(least, value)) - least) / step);
  return Math.round((least + steps * step) * 1e6) / 1e6;
}

export type CustomBank = { ok: true; bank: Bank } | { ok: false; reason: 'nothing-weighs' | 'out-of-bounds' };

/**
 * A bank with somebody's own numbers, marked as `custom` so that no result of it can pass for ours.
 * Refused when every criterion weighs nothing, or when a number lies outside {@link customBounds}.
 * Overrides of options that the bank does not have change nothing.
 */
export function customBank(bank: Bank, overrides: ModelOverrides): CustomBank {
  if (!isWithinBounds(overrides)) return { ok: false, reason: 'out-of-bounds' };
  const criteria = bank.criteria.map(({ id, base }) => ({ id, base: overrides.weights[id] ?? base }));
  if (!criteria.some(({ base }) => base > 0)) return { ok: false, reason: 'nothing-weighs' };
  const questions = bank.questions.map((question) => {
    const own = question.role === 'score' ? overrides.values[question.id] : undefined;
    if (question.role !== 'score' || !own) return question;
    return { ...question, options: question.options.map((option) => withDirection(option, own[option.id])) };
  });
  const parameters = { ...bank.parameters, ...overrides.parameters };
  return { ok: true, bank: { ...bank, model: 'custom', criteria, questions, parameters } };
}

/** The claims spoke for the old value, so they leave with it. The middle of the two fits moves as little as it can. */
function withDirection(option: ScoredOption, direction: number | undefined): ScoredOption {
  if (direction === undefined) return option;
  const half = Math.abs(direction) / 2;
  const middle = Math.min(1 - half, Math.max(half, (option.uGo + option.uRust) / 2));
  const [uGo, uRust] = [thousandths(middle - direction / 2), thousandths(middle + direction / 2)];
  return { ...option, uGo, uRust, claims: [] };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function isWithinBounds({ weights, parameters, values }: ModelOverrides): boolean {
  const directions = Object.values(values).flatMap((own) => Object.values(own));
  return (
    Object.values(weights).every((value) => isWithin(customBounds.weight, value)) &&
    customParameters.every((id) => isWithin(customBounds[id], parameters[id] ?? customBounds[id].least)) &&
    directions.every((value) => isWithin(customBounds.value, value))
  );
}

function isWithin({ least, most }: Bounds, value: number): boolean {
  return value >= least && value <= most;
}
