import { baselineIds, type Baseline, type BaselineId } from '@/lib/domain/record/baselines';
import type { BacktestResult } from '@/lib/domain/record/backtest';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { intervalWords, scoreWords, shareWords } from './figures';

/** A simpler rule on the same decisions, in the words of the table. */
export interface BaselineRow {
  key: BaselineId;
  name: string;
  about: string;
  right: string;
  interval: string;
  brier: string;
  onlyMethod: string;
  onlyRule: string;
  p: string;
}

/** The probability below which a difference is called larger than chance explains. */
const rareByChance = 0.05;

/** What the rules are measured against. */
export function baselinesLead({ leanAccuracy, brier }: BacktestResult, text: typeof recordText): string {
  return message(text.baselines.lead, {
    share: shareWords(leanAccuracy, text),
    brier: scoreWords(brier, text),
  });
}

/** Every simpler rule beside the method. */
export function baselineRows(report: BacktestResult, text: typeof recordText): BaselineRow[] {
  return baselineIds.map((id) => ruleRow(id, report, text));
}

/** Baselines from which the method differs by more than chance explains, in whichever direction. */
export function significantCount({ baselines }: BacktestResult): number {
  return baselineIds.filter((id) => baselines[id].mcnemar.p < rareByChance).length;
}

function ruleRow(id: BaselineId, report: BacktestResult, text: typeof recordText): BaselineRow {
  const { baselines } = text;
  const rule = report.baselines[id];
  const { onlyFirst, onlySecond, p } = rule.mcnemar;
  return {
    key: id,
    name: baselines.rules[id].name,
    about: [baselines.rules[id].about, noteOn(id, rule, report, text)].filter(Boolean).join(' '),
    right: shareWords(rule.accuracy, text),
    interval: intervalWords(rule.accuracy, text),
    brier: scoreWords(rule.brier, { none: baselines.noProbability }),
    onlyMethod: String(onlyFirst),
    onlyRule: String(onlySecond),
    // A rule that never decides differs from the method on no case that could tell.
    p: rule.ties === rule.accuracy.n ? baselines.undecided : scoreWords(p, text),
  };
}

function noteOn(id: BaselineId, rule: Baseline, report: BacktestResult, text: typeof recordText): string {
  if (id === 'equal-weights' && rule.brier === report.brier) return text.baselines.same;
  return rule.ties > 0 ? message(text.baselines.ties, { count: rule.ties }) : '';
}
