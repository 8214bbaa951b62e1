import type { Bank, Language } from '../assessment/bank';
import { checklistPoints } from './article-checklists';
import type { Forecast } from './forecast';
import { changedBanks, judgeCase, type BankFor, type SingleCase } from './judged-case';
import { exactMcNemar, type McNemar } from './mcnemar';
import { languageByPerformance } from './performance-rule';
import { proportionOf, type Proportion } from './proportion';
import { brierScore } from './scoring-rules';

export const baselineIds = [
  'majority',
  'performance-means-rust',
  'article-checklists',
  'equal-weights',
] as const;
export type BaselineId = (typeof baselineIds)[number];

/** How a simpler rule does on the same cases. */
export interface Baseline {
  /** A case on which the rule cannot decide counts half. */
  accuracy: Proportion;
  ties: number;
  /** Null for rules that give no probability. */
  brier: number | null;
  /**
   * The method (first) against the rule (second), over the cases on which the rule decides: a tie
   * is evidence for neither.
   */
  mcnemar: McNemar;
}

/** What a rule says about one case: a language or a tie, and a probability for Rust where it has one. */
interface Call {
  language: Language | null;
  p?: number;
}

/**
 * The baselines of method 5.3 on the cases for one language: the majority class of the other cases
 * (B0, leave one out), performance means Rust (B1), the article's checklists (B2), and the same bank
 * with equal criteria (B4).
 */
export function baselinesOf(judged: readonly SingleCase[], banks: BankFor): Record<BaselineId, Baseline> {
  const equal = changedBanks(banks, equalWeights);
  const compared = (callFor: (single: SingleCase) => Call) => compare(judged, judged.map(callFor));
  return {
    majority: compared((each) =>
      majorityOf(
        judged.filter((other) => other !== each),
        judged,
      ),
    ),
    'performance-means-rust': compared(({ document }) => ({
      language: languageByPerformance(document, banks(document.bank).split),
    })),
    'article-checklists': compared(({ document }) => {
      const { go, rust } = checklistPoints(document, banks(document.bank).split);
      return { language: go === rust ? null : go > rust ? 'go' : 'rust' };
    }),
    'equal-weights': compared((each) => {
      const { result, p } = judgeCase(each, equal(each.document.bank));
      return { language: result.lean, p };
    }),
  };
}

/** The bank with every criterion weighing the same; stated priorities still count. */
function equalWeights(bank: Bank): Bank {
  return { ...bank, criteria: bank.criteria.map((criterion) => ({ ...criterion, base: 1 })) };
}

/** A lead of one case comes and goes with the case that is left out, so it is no majority. */
const smallestLead = 2;

function majorityOf(others: readonly SingleCase[], all: readonly SingleCase[]): Call {
  const lead = all.length - 2 * countRust(all);
  if (Math.abs(lead) < smallestLead) return { language: null, p: 0.5 };
  return { language: lead > 0 ? 'go' : 'rust', p: countRust(others) / others.length };
}

function countRust(judged: readonly SingleCase[]): number {
  return judged.filter((each) => each.chosen === 'rust').length;
}

function compare(judged: readonly SingleCase[], calls: readonly Call[]): Baseline {
  const pairs = judged.map((each, at) => ({ each, call: calls[at] as Call }));
  const decided = pairs.filter(({ call }) => call.language !== null);
  const isRight = ({ each, call }: (typeof pairs)[number]): boolean => call.language === each.chosen;
  const ties = pairs.length - decided.length;
  const forecasts = pairs.flatMap(({ each, call }): Forecast[] =>
    call.p === undefined ? [] : [{ p: call.p, chosen: each.chosen }],
  );
  return {
    accuracy: proportionOf(decided.filter(isRight).length + ties / 2, pairs.length),
    ties,
    brier: brierScore(forecasts),
    mcnemar: exactMcNemar(
      decided.filter((pair) => pair.each.agrees && !isRight(pair)).length,
      decided.filter((pair) => !pair.each.agrees && isRight(pair)).length,
    ),
  };
}
