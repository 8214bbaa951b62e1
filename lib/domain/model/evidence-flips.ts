import type { CompiledBank, CompiledOption, CompiledQuestion } from './compiled-bank';
import { easedDirection } from './easing';
import type { Judgement } from './judge';
import { acrossZero, tiedScore } from './lean-by-points';
import { knownAnswer } from './parts';
import type { EvidenceFlip } from './turning-points';

const mostShown = 4;

/**
 * The answers whose value, moved inside the width that its evidence leaves, alone brings the score to
 * zero, the smallest move first (method 1.11). An answer that only some parts give moves the score by
 * their share. No value moves beyond the full swing.
 */
export function evidenceFlips(compiled: CompiledBank, judgement: Judgement): EvidenceFlip[] {
  if (Math.abs(judgement.score) < tiedScore) return [];
  return compiled.questions
    .flatMap((question) =>
      [...question.options.values()].flatMap((option) => flipOf(compiled, judgement, question, option) ?? []),
    )
    .sort(
      (left, right) =>
        moveOf(left) - moveOf(right) ||
        (left.question + left.answer < right.question + right.answer ? -1 : 1),
    )
    .slice(0, mostShown);
}

function flipOf(
  compiled: CompiledBank,
  { parts, weights, score }: Judgement,
  question: CompiledQuestion,
  option: CompiledOption,
): EvidenceFlip | null {
  const share = parts.reduce(
    (sum, part) => (knownAnswer(part, question.id) === option.id ? sum + part.share : sum),
    0,
  );
  // An answer that is eased counts as 0 whatever its value would be.
  if (parts.some((part) => easedDirection(compiled, question, option.direction, part) !== option.direction))
    return null;
  const weight = (weights.criteria[question.criterion] ?? 0) * question.share * share;
  const to = option.direction - score / weight;
  if (Math.abs(to) > 1 || Math.abs(to - option.direction) > option.halfWidth) return null;
  return { question: question.id, answer: option.id, from: option.direction, to, lean: acrossZero(score) };
}

function moveOf({ from, to }: EvidenceFlip): number {
  return Math.round(Math.abs(to - from) * 1e9) / 1e9;
}
