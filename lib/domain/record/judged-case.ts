import type { AnswersDocument } from '../assessment/answers-document';
import type { Bank, Language } from '../assessment/bank';
import { bankOf } from '../assessment/banks';
import { relevantAnswers } from '../assessment/flow';
import { evaluateVerdict } from '../model/evaluate-verdict';
import type { VerdictResult } from '../model/result';
import type { BacktestCase, Choice } from './record-case';

/** What the method says about one decision. */
export interface JudgedCase {
  id: string;
  chosen: Choice;
  document: AnswersDocument;
  result: VerdictResult;
  /** The only language that gates leave, or null when they leave both or neither. */
  byConstraint: Language | null;
  /** Forecast probability that Rust is chosen. */
  p: number;
  /** The language that is named with the coverage rule set aside, or null. */
  named: Language | null;
  /** Whether the lean, or for `both` the advice to split, is what was chosen; null where it cannot tell. */
  agrees: boolean | null;
}

/** A case whose organisation chose one language. */
export type SingleCase = JudgedCase & { chosen: Language };

/**
 * Probability given to the only language that gates leave. The points behind a gate say nothing
 * about such a case, and certainty would be a claim that coders never misread a constraint; one in
 * fifty is left for that.
 */
const surenessOfGates = 0.98;

/** The bank that a case is judged by; by default that of its own document. */
export type BankFor = (version: Bank['version']) => Bank;

/** One bank for every case, or without one the bank of each case's document with today's model. */
export function bankFor(bank: Bank | undefined): BankFor {
  return bank ? () => bank : bankOf;
}

/** The same change made to every bank that cases are judged by; each changed bank is made once. */
export function changedBanks(banks: BankFor, change: (bank: Bank) => Bank): BankFor {
  const made = new Map<Bank, Bank>();
  return (version) => {
    const bank = banks(version);
    const changed = made.get(bank) ?? change(bank);
    made.set(bank, changed);
    return changed;
  };
}

/** Judges one decision by its answers, as `npm run -s assess` would. */
export function judgeCase(
  { id, chosen, document }: BacktestCase,
  bank: Bank = bankOf(document.bank),
): JudgedCase {
  const result = evaluateVerdict(relevantAnswers(document), bank);
  const byConstraint = onlyLanguageLeft(result);
  const withParts = (document.components ?? []).length > 0;
  return {
    id,
    chosen,
    document,
    result,
    byConstraint,
    p: forecastOf(result, byConstraint),
    named: namedLanguage(result, byConstraint, bank.parameters.tau),
    agrees: chosen === 'both' ? (withParts ? isSplitAdvised(result) : null) : result.lean === chosen,
  };
}

/** Whether a split is the verdict, or would be were it not for answers that the published text does not give. */
function isSplitAdvised({ verdict, split }: VerdictResult): boolean {
  return verdict === 'split' || (verdict === 'not-enough-information' && split?.recommended === true);
}

/** Whether the organisation chose one language. */
export function isSingle(judged: JudgedCase): judged is SingleCase {
  return judged.chosen !== 'both';
}

function onlyLanguageLeft({ gates }: VerdictResult): Language | null {
  const closed = new Set(gates.filter((gate) => gate.state === 'true').map((gate) => gate.excludes));
  if (closed.size !== 1) return null;
  return closed.has('go') ? 'rust' : 'go';
}

function forecastOf(result: VerdictResult, byConstraint: Language | null): number {
  if (byConstraint === null) return result.ahead;
  return byConstraint === 'rust' ? surenessOfGates : 1 - surenessOfGates;
}

/** Published texts are silent on most questions about the team, so how much is answered does not count here. */
function namedLanguage(
  { gates, probability }: VerdictResult,
  byConstraint: Language | null,
  tau: number,
): Language | null {
  if (gates.some((gate) => gate.state === 'true')) return byConstraint;
  if (probability.rust >= tau) return 'rust';
  return probability.go >= tau ? 'go' : null;
}
