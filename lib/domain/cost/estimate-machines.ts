import type { Language } from '../assessment/bank';
import type { RateRun } from './cited-runs';
import { monthlyCorePrice, type Load } from './load';
import { needOf, type Need } from './need';
import { spanOf, type Range } from './range';
import { relationOf, type Relation } from './relation';

/** One run, and the machines that the load would need if it were like that run. */
export interface RunNeed {
  run: RateRun;
  need: Need;
}

export interface MachineEstimate {
  runs: RunNeed[];
  /** From the run that needs least to the one that needs most; null when no run gives a figure for the language. */
  needs: Record<Language, Need | null>;
  /** Null when one side has no figure. */
  relation: Relation | null;
}

/**
 * Machines like the measured one: requests per second over what the machine served, rounded up to whole
 * machines. A language's range goes over all of its runs; none counts more than another.
 */
export function estimateMachines(load: Load, runs: readonly RateRun[]): MachineEstimate {
  const priced = (exact: Range): Need => needOf(exact, load.coresPerMachine, monthlyCorePrice(load));
  const machines = ({ rate }: RateRun): Range => ({
    low: load.requestsPerSecond / rate.high,
    high: load.requestsPerSecond / rate.low,
  });
  const needFor = (language: Language): Need | null => {
    const span = spanOf(runs.filter((run) => run.language === language).map(machines));
    return span && priced(span);
  };
  const needs = { go: needFor('go'), rust: needFor('rust') };
  const { go, rust } = needs;
  return {
    runs: runs.map((run) => ({ run, need: priced(machines(run)) })),
    needs,
    relation: go && rust && relationOf({ go: go.whole, rust: rust.whole }),
  };
}
