import type { CompiledBank } from './compiled-bank';

/** Weights of the criteria for one reading, in canonical order. */
export interface Weights {
  /** Sum to `total`. */
  criteria: Float64Array;
  /** 1 where nothing is preferred; more where priorities strengthen some criteria. */
  total: number;
  /** Log-normal spread of each: how far other people's weights plausibly lie. */
  spread: number;
  /** For a part: the weights of the whole, and the share to which its team criteria are scaled. */
  part: { whole: Weights; teamShare: number } | null;
}

const wholes = new WeakMap<CompiledBank, Map<string, Weights>>();
const ofParts = new WeakMap<Weights, Map<number, Weights>>();
/** Distinct sizes of parts kept per set of weights; six parts have at most six. */
const mostShares = 24;

/**
 * Base weights times the factors of the stated priorities, in their order (A06, method 1.3 and 1.6).
 * A priority adds to its own criteria and takes nothing from the others: it moves the score by
 * (factor - 1) times what its criteria say together, so never away from the side they favour.
 * Stated priorities narrow the spread; nothing picked leaves every factor at 1. The same priorities
 * give the same object, so that tables made from it can be kept.
 */
export function weightsFor(compiled: CompiledBank, priorities: readonly string[] | null): Weights {
  const known = wholes.get(compiled) ?? new Map<string, Weights>();
  wholes.set(compiled, known);
  const key = (priorities ?? []).join();
  const weights = known.get(key) ?? makeWeights(compiled, priorities ?? []);
  known.set(key, weights);
  return weights;
}

function makeWeights(compiled: CompiledBank, priorities: readonly string[]): Weights {
  return weightsFrom(compiled, priorityFactors(compiled, priorities), priorities.length > 0);
}

/** The factor of each criterion for some picks, in canonical order (m_c of method 1.2). */
export function priorityFactors(compiled: CompiledBank, priorities: readonly string[]): Float64Array {
  const rule = compiled.bank.priorities;
  const factors = new Map<string, number>();
  priorities.forEach((priority, at) => {
    const factor = rule.multipliers[at] ?? 1;
    for (const id of rule.criteria[priority] ?? []) factors.set(id, Math.max(factor, factors.get(id) ?? 1));
  });
  return Float64Array.from(compiled.criteria, (criterion) => factors.get(criterion.id) ?? 1);
}

/** Base weights times some factors, with the narrower spread where priorities were stated. */
export function weightsFrom(compiled: CompiledBank, factors: Float64Array, stated: boolean): Weights {
  const { spread, spreadStated } = compiled.bank.parameters;
  const bases = compiled.criteria.reduce((sum, { base }) => sum + base, 0);
  const criteria = Float64Array.from(
    compiled.criteria,
    ({ base }, at) => (base * (factors[at] as number)) / bases,
  );
  return { criteria, total: sumOf(criteria), spread: stated ? spreadStated : spread, part: null };
}

/**
 * The weights for one part of several: what concerns the team and the plan reaches a part in
 * proportion to its size, because a third of the system takes a third of the people. What the
 * second language costs everyone is in the price of a split, not here.
 */
export function weightsForPart(compiled: CompiledBank, weights: Weights, share: number): Weights {
  const known = ofParts.get(weights) ?? new Map<number, Weights>();
  ofParts.set(weights, known);
  const found = known.get(share);
  if (found) return found;
  if (known.size >= mostShares) known.clear();
  const raw = Float64Array.from(weights.criteria);
  compiled.criteria.forEach((criterion, at) => {
    if (criterion.team) raw[at] = (raw[at] as number) * share;
  });
  const made: Weights = {
    criteria: scaledTo(raw, weights.total),
    total: weights.total,
    spread: weights.spread,
    part: { whole: weights, teamShare: share },
  };
  known.set(share, made);
  return made;
}

/** Scales in place so that all sum to a total. */
function scaledTo(raw: Float64Array, total: number): Float64Array {
  const sum = sumOf(raw);
  for (let at = 0; at < raw.length; at += 1) raw[at] = ((raw[at] as number) * total) / sum;
  return raw;
}

function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
