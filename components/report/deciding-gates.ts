import type { StoredResult, GateResult } from '@/lib/domain/model/result';

/** The gates that decided a verdict of one language, by ruling out the other; empty when the points did. */
export function decidingGates({ verdict, gates }: StoredResult): GateResult[] {
  if (verdict !== 'go' && verdict !== 'rust') return [];
  return gates.filter((gate) => gate.state === 'true' && gate.excludes !== verdict);
}

/** Whether all of these gates are about time and people, so that the verdict is "not yet" instead of "not". */
export function isNotYet(gates: readonly GateResult[]): boolean {
  return gates.length > 0 && gates.every((gate) => gate.reversible);
}
