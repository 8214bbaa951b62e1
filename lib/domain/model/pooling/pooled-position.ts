import type { CompiledBank, CompiledQuestion } from '../compiled-bank';
import type { Part } from '../parts';
import type { Position } from '../position';
import type { Member } from './member';

/** Where a group stands on one part, and the variance of its members' answers per question. */
export interface PooledPosition extends Position {
  between: number[];
}

interface Pooled {
  direction: number;
  halfWidth: number;
  answered: number;
  visible: number;
  between: number;
}

const moot: Pooled = { direction: 0, halfWidth: 0, answered: 0, visible: 0, between: 0 };

/**
 * The group's position on the part at `at` (method 1.10): on each question the mean direction of those
 * who have something to say, weighted by their voices. Who skips a question has no say in it; who does
 * not see it says that it carries no points. A uniform error of half-width h has the variance h^2 / 3,
 * so the variance B between people makes h^2 the mean of theirs plus 3 B: it never shrinks.
 */
export function pooledPosition(
  compiled: CompiledBank,
  members: readonly Member[],
  at: number,
  part: Part,
): PooledPosition {
  const pooled = compiled.questions.map((question) =>
    part.hidden.has(question.id) ? moot : poolQuestion(members, at, question),
  );
  return {
    direction: pooled.map((each) => each.direction),
    halfWidth: pooled.map((each) => each.halfWidth),
    answered: pooled.map((each) => each.answered),
    visible: pooled.map((each) => each.visible),
    between: pooled.map((each) => each.between),
  };
}

function poolQuestion(members: readonly Member[], at: number, question: CompiledQuestion): Pooled {
  const opinions = members.map(({ voice, positions }) =>
    opinionOf(voice, positions[at] as Position, question.at),
  );
  const visible = sumOf(opinions, ({ voice, isVisible }) => (isVisible ? voice : 0));
  if (!opinions.some((each) => each.isAnswered)) {
    return { ...moot, halfWidth: question.widest * visible, visible };
  }
  const heard = opinions.filter((each) => each.isAnswered || !each.isVisible);
  const voices = sumOf(heard, (each) => each.voice);
  const mean = (value: (opinion: Opinion) => number): number =>
    sumOf(heard, (each) => each.voice * value(each)) / voices;
  const direction = mean((each) => each.direction);
  const between = mean((each) => (each.direction - direction) ** 2);
  const square = mean((each) => each.halfWidth ** 2) + 3 * between;
  return { direction, halfWidth: Math.sqrt(square), answered: visible, visible, between };
}

interface Opinion {
  voice: number;
  direction: number;
  halfWidth: number;
  isAnswered: boolean;
  isVisible: boolean;
}

function opinionOf(voice: number, position: Position, question: number): Opinion {
  return {
    voice,
    direction: position.direction[question] as number,
    halfWidth: position.halfWidth[question] as number,
    isAnswered: position.answered[question] === 1,
    isVisible: position.visible[question] === 1,
  };
}

function sumOf<Entry>(entries: readonly Entry[], value: (entry: Entry) => number): number {
  return entries.reduce((sum, entry) => sum + value(entry), 0);
}
