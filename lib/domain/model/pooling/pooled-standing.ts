import type { CompiledBank } from '../compiled-bank';
import type { Part } from '../parts';
import { wholePosition } from '../position';
import type { Standing } from '../standing';
import type { Weights } from '../weights';
import type { Member } from './member';
import { pooledPart } from './pooled-part';
import { pooledPosition, type PooledPosition } from './pooled-position';

/** Where a group stands, and how far its members differ on each question of the whole system. */
export interface PooledStanding extends Standing {
  /** Variance of the members' directions per question, in canonical order. */
  between: number[];
}

/** What the members say together about the system, at the weights of the group. */
export function pooledStanding(
  compiled: CompiledBank,
  members: readonly Member[],
  weights: Weights,
): PooledStanding {
  const parts = (members[0]?.parts ?? []).map((_, at) =>
    pooledPart(members.map((member) => member.parts[at] as Part)),
  );
  const positions = parts.map((part, at) => pooledPosition(compiled, members, at, part));
  const position = wholePosition(parts, positions);
  return { parts, positions, position, weights, between: wholeBetween(compiled, parts, positions) };
}

/** People differ on a question in the same direction for every part, so deviations add up, not variances. */
function wholeBetween(
  compiled: CompiledBank,
  parts: readonly Part[],
  positions: readonly PooledPosition[],
): number[] {
  return compiled.questions.map((_, question) => {
    const deviation = positions.reduce(
      (sum, position, at) => sum + (parts[at]?.share ?? 0) * Math.sqrt(position.between[question] as number),
      0,
    );
    return deviation ** 2;
  });
}
