import type { Bank, BankParameters, Grade, ScoredOption } from '../assessment/bank';

const known = new WeakMap<Bank, Map<string, Bank>>();
/** Different days of one bank that are kept; claims expire a few times a year. */
const mostKept = 8;
const beyondC = 1.5;
const widest = 0.5;

/**
 * The bank as it counts once some claims have expired (N03): an option all of whose claims are among
 * them keeps its direction and gets the half-width of the next wider grade, C half as wide again up to
 * .5. Options without claims are judgements and do not age; gates stay closed. The bank itself when
 * nothing ages, and the same object for the same claims, so that what is prepared for it can be kept.
 */
export function agedBank(bank: Bank, expiredClaims: readonly string[]): Bank {
  const expired = new Set(expiredClaims);
  const aging = scoredOptions(bank).filter(
    ({ claims }) => claims.length > 0 && claims.every((claim) => expired.has(claim)),
  );
  if (aging.length === 0) return bank;
  const banks = known.get(bank) ?? new Map<string, Bank>();
  known.set(bank, banks);
  const key = sorted(aging.flatMap((option) => option.claims)).join();
  const found = banks.get(key);
  if (found) return found;
  if (banks.size >= mostKept) banks.clear();
  const made = withWider(bank, new Set(aging));
  banks.set(key, made);
  return made;
}

/** Those of some claims that the values or the gates of a bank rest on, each once, in order of id. */
export function restingClaims(bank: Bank, claims: readonly string[]): string[] {
  const used = new Set([...scoredOptions(bank), ...bank.gates].flatMap((each) => each.claims));
  return sorted(claims.filter((claim) => used.has(claim)));
}

function scoredOptions(bank: Bank): ScoredOption[] {
  return bank.questions.flatMap((question) => (question.role === 'score' ? question.options : []));
}

function sorted(claims: readonly string[]): string[] {
  return [...new Set(claims)].sort();
}

function withWider(bank: Bank, aging: ReadonlySet<ScoredOption>): Bank {
  const { halfWidth } = bank.parameters;
  const aged = (option: ScoredOption): ScoredOption =>
    aging.has(option) ? { ...option, halfWidth: widerThan(halfWidth, option.grade) } : option;
  return {
    ...bank,
    questions: bank.questions.map((question) =>
      question.role === 'score' ? { ...question, options: question.options.map(aged) } : question,
    ),
  };
}

function widerThan(halfWidth: BankParameters['halfWidth'], grade: Grade): number {
  if (grade === 'A') return halfWidth.B;
  return grade === 'B' ? halfWidth.C : Math.min(widest, beyondC * halfWidth.C);
}
