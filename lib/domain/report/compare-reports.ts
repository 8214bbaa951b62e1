import type { AnswersDocument } from '../assessment/answers-document';
import type { GateId, Language } from '../assessment/bank';
import type { ComponentResult, GateState, StoredResult } from '../model/result';
import { compareAnswers, type AnswerComparison } from './compare-answers';

/** A frozen report as far as it is compared. */
export interface ComparedReport {
  document: AnswersDocument;
  result: StoredResult;
}

/** One constraint in two reports; a state is null where the report's model did not know it. */
export interface GateComparison {
  id: GateId;
  excludes: Language;
  earlier: GateState | null;
  later: GateState | null;
}

/** One part of the system in two reports; null where the report has no part of that name. */
export interface PartComparison {
  name: string;
  earlier: ComponentResult | null;
  later: ComponentResult | null;
}

/** Two reports side by side: keys and numbers only (A15). */
export interface ReportComparison {
  isSameVerdict: boolean;
  /** Whether both were judged by the same questions, model, evidence and engine. */
  isSameMethod: boolean;
  /** Score later less score earlier, -2 to 2; positive is towards Rust. */
  scoreDifference: number;
  answers: AnswerComparison[];
  /** Constraints that hold or are open in either, the changed ones first. */
  gates: GateComparison[];
  /** Parts of either, in order of their names. */
  parts: PartComparison[];
}

/**
 * Compares two frozen reports; nothing is judged again. Exchanging the two negates every difference and
 * exchanges the sides, nothing else.
 */
export function compareReports(earlier: ComparedReport, later: ComparedReport): ReportComparison {
  const [before, after] = [earlier.result, later.result];
  return {
    isSameVerdict: before.verdict === after.verdict,
    isSameMethod: (['bank', 'model', 'evidence', 'engine'] as const).every(
      (part) => before.versions[part] === after.versions[part],
    ),
    scoreDifference: after.score - before.score,
    answers: compareAnswers(earlier, later),
    gates: compareGates(before, after),
    parts: compareParts(before, after),
  };
}

function compareGates(before: StoredResult, after: StoredResult): GateComparison[] {
  const known = new Map([...before.gates, ...after.gates].map((gate) => [gate.id, gate.excludes]));
  const isChanged = (gate: GateComparison) => Number(gate.earlier !== gate.later);
  return [...known]
    .map(([id, excludes]) => ({ id, excludes, earlier: stateIn(before, id), later: stateIn(after, id) }))
    .filter(({ earlier, later }) => [earlier, later].some((state) => state === 'true' || state === 'unknown'))
    .sort((left, right) => isChanged(right) - isChanged(left) || (left.id < right.id ? -1 : 1));
}

function stateIn(result: StoredResult, id: GateId): GateState | null {
  return result.gates.find((gate) => gate.id === id)?.state ?? null;
}

function compareParts(before: StoredResult, after: StoredResult): PartComparison[] {
  const names = new Set([...before.components, ...after.components].map((part) => part.name));
  return [...names].sort().map((name) => ({
    name,
    earlier: before.components.find((part) => part.name === name) ?? null,
    later: after.components.find((part) => part.name === name) ?? null,
  }));
}
