import type { Bank } from '../assessment/bank';
import type { SingleQuestionId } from '../assessment/question-ids';
import type { Claim } from './claim';

/** How much of a bank rests on evidence (N03). Counts of option values, and of gates. */
export interface Backing {
  /** Questions that move the score, and the values of all their options. */
  questions: number;
  values: number;
  /** Values that differ from zero, so that choosing them moves the score; the sum of the next two. */
  moving: number;
  /** Moving values with at least one claim, and with none. */
  onClaims: number;
  judgements: number;
  /** Moving values all of whose claims are hints (strength 1) or unchecked; part of `onClaims`. */
  weak: { question: SingleQuestionId; option: string }[];
  gates: number;
  gatesOnClaims: number;
}

/** Counts what stands behind the values of a bank. A claim that is not among `claims` counts as unchecked. */
export function backingOf(bank: Bank, claims: readonly Claim[]): Backing {
  const firm = new Set(claims.filter(isFirm).map((claim) => claim.id));
  const scored = bank.questions.filter((question) => question.role === 'score');
  const values = scored.flatMap((question) =>
    question.options.map((option) => ({ question: question.id, ...option })),
  );
  const moving = values.filter(({ uGo, uRust }) => uGo !== uRust);
  const onClaims = moving.filter((value) => value.claims.length > 0);
  const weak = onClaims.filter((value) => !value.claims.some((id) => firm.has(id)));
  return {
    questions: scored.length,
    values: values.length,
    moving: moving.length,
    onClaims: onClaims.length,
    judgements: moving.length - onClaims.length,
    weak: weak.map(({ question, id }) => ({ question, option: id })),
    gates: bank.gates.length,
    gatesOnClaims: bank.gates.filter((gate) => gate.claims.length > 0).length,
  };
}

function isFirm({ strength, status }: Claim): boolean {
  return strength > 1 && status === 'checked';
}
