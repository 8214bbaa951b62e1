import type { CompiledBank } from './compiled-bank';
import { easedDirection } from './easing';
import type { Part } from './parts';
import { knownAnswer } from './parts';

/**
 * Where the answers stand on every scored question, in canonical order. For several parts the
 * values are means by size, so the whole is exactly the sum of its parts.
 */
export interface Position {
  /** Direction of the answer, 0 when unknown or hidden. */
  direction: number[];
  /** Half-width of what is not known about it: the evidence's, the question's when unknown, 0 when hidden. */
  halfWidth: number[];
  /** Share of the system for which it is answered, and for which it matters at all. */
  answered: number[];
  visible: number[];
}

/** The position of one part by itself. */
export function positionOf(compiled: CompiledBank, part: Part): Position {
  const position = emptyPosition(compiled.questions.length);
  for (const question of compiled.questions) {
    if (part.hidden.has(question.id)) continue;
    const answer = knownAnswer(part, question.id);
    const option = answer === null ? undefined : question.options.get(answer);
    position.visible[question.at] = 1;
    position.answered[question.at] = option ? 1 : 0;
    position.direction[question.at] = option ? easedDirection(compiled, question, option.direction, part) : 0;
    position.halfWidth[question.at] = option?.halfWidth ?? question.widest;
  }
  return position;
}

/** The position of the whole: the mean of its parts by their shares. */
export function wholePosition(parts: readonly Part[], positions: readonly Position[]): Position {
  const [only] = positions;
  if (only && positions.length === 1) return only;
  const whole = emptyPosition(only?.direction.length ?? 0);
  positions.forEach((position, at) => {
    const share = parts[at]?.share ?? 0;
    addTo(whole.direction, position.direction, share);
    addTo(whole.halfWidth, position.halfWidth, share);
    addTo(whole.answered, position.answered, share);
    addTo(whole.visible, position.visible, share);
  });
  return whole;
}

function emptyPosition(count: number): Position {
  return {
    direction: zeros(count),
    halfWidth: zeros(count),
    answered: zeros(count),
    visible: zeros(count),
  };
}

/** Plain arrays, because they are made by the thousand and typed ones are slow to make. */
function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

function addTo(whole: number[], part: readonly number[], share: number): void {
  for (let at = 0; at < whole.length; at += 1) {
    whole[at] = (whole[at] as number) + share * (part[at] as number);
  }
}

/** Share of the weight that matters here and is answered, 0 to 1 (method 1.8). */
export function coverageOf(compiled: CompiledBank, weights: Float64Array, position: Position): number {
  let answered = 0;
  let visible = 0;
  compiled.questions.forEach((question, at) => {
    const weight = (weights[question.criterion] ?? 0) * question.share;
    answered += weight * (position.answered[at] ?? 0);
    visible += weight * (position.visible[at] ?? 0);
  });
  return visible > 0 ? Math.min(1, answered / visible) : 0;
}
