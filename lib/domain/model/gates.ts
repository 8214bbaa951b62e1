import type { Bank, Gate, Language } from '../assessment/bank';
import { holds, openQuestions } from './kleene';
import type { Part } from './parts';
import type { GateResult, GateState } from './result';

/** What the gates leave of one part. `lasting` leaves out the gates that are only "not yet". */
export interface Exclusions {
  excluded: ReadonlySet<Language>;
  lasting: ReadonlySet<Language>;
}

/** The languages that gates exclude for one part (method 1.7). */
export function exclusionsOf(gates: readonly Gate[], part: Part): Exclusions {
  const closed = gates.filter((gate) => holds(gate.when, part) === 'true');
  return {
    excluded: new Set(closed.map((gate) => gate.excludes)),
    lasting: new Set(closed.filter((gate) => !gate.reversible).map((gate) => gate.excludes)),
  };
}

/**
 * Every gate with its state over the whole system: true when it holds for any part, else unknown
 * when it is open for any. In id order.
 */
export function gateResults(bank: Bank, parts: readonly Part[]): GateResult[] {
  return [...bank.gates]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((gate) => gateResult(gate, parts));
}

function gateResult(gate: Gate, parts: readonly Part[]): GateResult {
  const states = parts.map((part) => holds(gate.when, part));
  const state = overall(states);
  const open = state === 'unknown' ? parts.flatMap((part) => openQuestions(gate.when, part))[0] : undefined;
  return {
    id: gate.id,
    excludes: gate.excludes,
    state,
    question: open ?? gate.question,
    lift: gate.lift,
    reversible: gate.reversible,
    claims: [...gate.claims],
    parts: parts.filter((part, at) => part.name !== '' && states[at] === 'true').map((part) => part.name),
  };
}

function overall(states: readonly GateState[]): GateState {
  if (states.includes('true')) return 'true';
  return states.includes('unknown') ? 'unknown' : 'false';
}

/** The highest confidence that may be shown for a language while a gate against it is open, or null. */
export function confidenceCapOf(
  bank: Bank,
  gates: readonly GateResult[],
): { go?: number; rust?: number } | null {
  const open = gates.filter((gate) => gate.state === 'unknown');
  if (open.length === 0) return null;
  const cap: { go?: number; rust?: number } = {};
  for (const gate of open) cap[gate.excludes] = bank.parameters.openGateCap;
  return cap;
}
