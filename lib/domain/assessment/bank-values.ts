import type { Effort, Grade, ScoredOption, UnscoredQuestion } from './bank';
import type { BankVersion, QuestionId } from './question-ids';
import { optionsIn } from './question-sets';

/**
 * An option by its direction alone: -1 is the full swing to Go, +1 to Rust. The two fits lie
 * around the middle, so such an option never says that both languages fit badly.
 */
export function value(
  id: string,
  direction: number,
  grade: Grade,
  effort: Effort,
  claims: readonly string[],
): ScoredOption {
  return fits(id, 0.5 - direction / 2, 0.5 + direction / 2, grade, effort, claims);
}

/** An option by how well each language serves it, 0 to 1; for answers that suit neither. */
export function fits(
  id: string,
  uGo: number,
  uRust: number,
  grade: Grade,
  effort: Effort,
  claims: readonly string[],
): ScoredOption {
  return { id, uGo: thousandths(uGo), uRust: thousandths(uRust), grade, effort, claims };
}

/** Several options of one question that share what it takes to change them. */
export function across(
  effort: Effort,
  rows: readonly (readonly [id: string, direction: number, grade: Grade, claims: readonly string[]])[],
): ScoredOption[] {
  return rows.map(([id, direction, grade, claims]) => value(id, direction, grade, effort, claims));
}

/** A question that moves no score, with the options that its bank has. */
export function unscored(
  version: BankVersion,
  id: QuestionId,
  role: UnscoredQuestion['role'],
  effort: Effort,
): UnscoredQuestion {
  return { role, id, options: optionsIn(version, id).map((option) => ({ id: option, effort })) };
}

/** Keeps authored values free of binary dust, so that the released file reads as it was written. */
function thousandths(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
