import type { CompiledBank } from './compiled-bank';

/** Weights of the criteria for one reading, in canonical order. */
export interface Weights {
  /** Sum to 1. */
  criteria: Float64Array;
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
  const raw = Float64Array.from(compiled.criteria, ({ base }, at) => base * (factors[at] as number));
  return { criteria: normalised(raw), spread: stated ? spreadStated : spread, part: null };
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
    criteria: normalised(raw),
    spread: weights.spread,
    part: { whole: weights, teamShare: share },
  };
  known.set(share, made);
  return made;
}

/** Scales in place so that all sum to 1. */
function normalised(raw: Float64Array): Float64Array {
  let total = 0;
  for (const weight of raw) total += weight;
  for (let at = 0; at < raw.length; at += 1) raw[at] = (raw[at] as number) / total;
  return raw;
}
