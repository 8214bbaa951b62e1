import type { QuestionId } from '../../assessment/question-ids';
import type { GateDispute } from './pooled-result';
import type { DisputedQuestion } from './settlements';

const mostNamed = 3;

/**
 * The questions to settle first: those whose settling can change the verdict, then those that keep a
 * gate open, then by how far the score can move. A question that moves nothing is left out.
 * @param score the group's score, from which moves are measured
 */
export function settleFirst(
  disputed: readonly DisputedQuestion[],
  gates: readonly GateDispute[],
  score: number,
): QuestionId[] {
  const atGates = new Set(gates.flatMap((gate) => gate.questions));
  return disputed
    .map(({ question, settlements }) => ({
      question,
      changes: settlements.some((each) => each.changesVerdict) ? 1 : 0,
      atGate: atGates.has(question) ? 1 : 0,
      move: Math.max(...settlements.map(({ judgement }) => moveBetween(score, judgement.score))),
    }))
    .filter(({ changes, atGate, move }) => changes + atGate + move > 0)
    .sort(
      (left, right) =>
        right.changes - left.changes ||
        right.atGate - left.atGate ||
        right.move - left.move ||
        (left.question < right.question ? -1 : 1),
    )
    .slice(0, mostNamed)
    .map(({ question }) => question);
}

/** Without the rounding noise that would order mirrored answers differently. */
function moveBetween(from: number, to: number): number {
  return Math.round(Math.abs(to - from) * 1e9) / 1e9;
}
