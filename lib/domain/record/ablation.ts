import type { Bank, CriterionId } from '../assessment/bank';
import { currentBank } from '../assessment/banks';
import { bankFor, changedBanks, isSingle, judgeCase } from './judged-case';
import { proportionOf, type Proportion } from './proportion';
import type { BacktestCase } from './record-case';
import { brierScore } from './scoring-rules';

/** How the method would do without one criterion. */
export interface Ablation {
  criterion: CriterionId;
  leanAccuracy: Proportion;
  brier: number | null;
  /** Cases for one language whose lean turns. */
  turned: number;
}

/**
 * Every criterion left out once, in the order of the bank (method 5.7). Gates stay.
 * @param bank judges every case; by default each is judged by the bank of its own document
 */
export function ablationOf(cases: readonly BacktestCase[], bank?: Bank): Ablation[] {
  const banks = bankFor(bank);
  const whole = cases.map((each) => judgeCase(each, banks(each.document.bank))).filter(isSingle);
  return (bank ?? currentBank).criteria.map(({ id }) => {
    const without = changedBanks(banks, (each) => withoutCriterion(each, id));
    const judged = whole.map((each) => judgeCase(each, without(each.document.bank))).filter(isSingle);
    return {
      criterion: id,
      leanAccuracy: proportionOf(judged.filter((each) => each.agrees).length, judged.length),
      brier: brierScore(judged),
      turned: judged.filter((each, at) => each.agrees !== whole[at]?.agrees).length,
    };
  });
}

function withoutCriterion(bank: Bank, id: CriterionId): Bank {
  return { ...bank, criteria: bank.criteria.map((each) => (each.id === id ? { ...each, base: 0 } : each)) };
}
