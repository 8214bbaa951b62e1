import type { GateResult, StoredResult } from '@/lib/domain/model/result';

/** The gates that decided a verdict of one language, by ruling out the other; empty when the points did. */
export function decidingGates<Gate extends Pick<GateResult, 'state' | 'excludes'>>({
  verdict,
  gates,
}: Pick<StoredResult, 'verdict'> & { gates: readonly Gate[] }): Gate[] {
  if (verdict !== 'go' && verdict !== 'rust') return [];
  return gates.filter((gate) => gate.state === 'true' && gate.excludes !== verdict);
}

/** Whether all of these gates are about time and people, so that the verdict is "not yet" instead of "not". */
export function isNotYet(gates: readonly Pick<GateResult, 'reversible'>[]): boolean {
  return gates.length > 0 && gates.every((gate) => gate.reversible);
}
