import type { Bank, GateId } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';

/** A place where the model rests on a claim. */
export type ClaimUse =
  { kind: 'option'; question: QuestionId; option: string } | { kind: 'gate'; gate: GateId };

/** Where a bank rests on a claim: values of options in the order of the questions, then gates. */
export function claimUses(bank: Bank, id: string): ClaimUse[] {
  const options = bank.questions.flatMap((question) =>
    question.role === 'score'
      ? question.options
          .filter((option) => option.claims.includes(id))
          .map((option): ClaimUse => ({ kind: 'option', question: question.id, option: option.id }))
      : [],
  );
  const gates = bank.gates
    .filter((gate) => gate.claims.includes(id))
    .map((gate): ClaimUse => ({ kind: 'gate', gate: gate.id }));
  return [...options, ...gates];
}
