import type { AnswersDocument } from '../assessment/answers-document';
import type { CompiledBank } from './compiled-bank';
import { judge } from './judge';
import { countingMethod } from './methods';
import type { GateResult } from './result';
import type { GateLift } from './turning-points';
import { probabilityOf } from './verdict';

/** What the verdict would be without one gate, for each gate that is closed, counted in full (property 16). */
export function gateLifts(
  compiled: CompiledBank,
  document: AnswersDocument,
  gates: readonly GateResult[],
): GateLift[] {
  const method = countingMethod(compiled.bank.parameters);
  return gates
    .filter((gate) => gate.state === 'true')
    .map((closed) => {
      const others = compiled.bank.gates.filter((gate) => gate.id !== closed.id);
      const { verdict, lean, likelihood, score } = judge(compiled, document, method, { gates: others });
      return { gate: closed.id, verdict, lean, probability: probabilityOf(likelihood), score };
    });
}
