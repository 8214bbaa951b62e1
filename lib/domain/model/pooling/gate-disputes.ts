import type { Gate } from '../../assessment/bank';
import type { CompiledBank } from '../compiled-bank';
import { holds, openQuestions } from '../kleene';
import type { Part } from '../parts';
import type { Member } from './member';
import type { GateDispute } from './pooled-result';

/** The gates on which the members contradict each other, in order of id. */
export function gateDisputes(
  compiled: CompiledBank,
  members: readonly Member[],
  parts: readonly Part[],
): GateDispute[] {
  return [...compiled.bank.gates]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((gate) => disputeOver(gate, members, parts) ?? []);
}

function disputeOver(gate: Gate, members: readonly Member[], parts: readonly Part[]): GateDispute | null {
  const closedBy = new Set<string>();
  const notClosedBy = new Set<string>();
  const open = new Set<GateDispute['questions'][number]>();
  parts.forEach((part, at) => {
    const saying = (state: 'true' | 'false'): string[] =>
      members.filter((member) => holds(gate.when, member.parts[at] as Part) === state).map(({ id }) => id);
    const [closing, leaving] = [saying('true'), saying('false')];
    if (holds(gate.when, part) !== 'unknown' || closing.length === 0 || leaving.length === 0) return;
    for (const id of closing) closedBy.add(id);
    for (const id of leaving) notClosedBy.add(id);
    for (const question of openQuestions(gate.when, part))
      if (part.disputed.has(question)) open.add(question);
  });
  if (closedBy.size === 0) return null;
  return {
    gate: gate.id,
    excludes: gate.excludes,
    closedBy: [...closedBy].sort(),
    notClosedBy: [...notClosedBy].sort(),
    questions: [...open].sort(),
  };
}
