import type { Language } from '../assessment/bank';
import { benchmarkSource, type BenchmarkLevel, type BenchmarkRun } from './benchmark';
import { monthlyCorePrice, type Load } from './load';
import { needOf, type Need } from './need';
import { spanOf, type Range } from './range';
import { relationOf, type Relation } from './relation';

/** One run, and the machines that the load would need if it were like that run. */
export interface RunNeed {
  run: BenchmarkRun;
  /** The load levels that meet the target; all of them when there is no target. */
  met: readonly BenchmarkLevel[];
  /** From the level that needs least to the one that needs most; null when no level meets the target. */
  need: Need | null;
}

export interface MachineEstimate {
  runs: RunNeed[];
  /** From the run that needs least to the one that needs most; null when no run of the language counts. */
  needs: Record<Language, Need | null>;
  /** Runs that meet the target at no level. The range of their language does not hold them. */
  unmet: BenchmarkRun[];
  /** Null when one side has no figure, or when a run was left out: the ranges then answer different questions. */
  relation: Relation | null;
}

/**
 * Machines for a load, by what one measured machine served at each load level.
 *
 * Machines = requests per second / rate * measured processors / cores of one machine, rounded up. A machine with
 * another number of cores is taken to serve in proportion. A target selects the levels whose slow answers are within
 * it. A language's range goes over all levels of all its runs; none counts more than another.
 */
export function estimateMachines(load: Load, runs: readonly BenchmarkRun[]): MachineEstimate {
  const needed = runs.map((run) => {
    const met = run.levels.filter(({ slowMs }) => load.p99Ms === null || slowMs <= load.p99Ms);
    const span = spanOf(met.map((level) => machinesAt(level, load)));
    return { run, met, span };
  });
  const priced = (span: Range | null): Need | null =>
    span && needOf(span, load.coresPerMachine, monthlyCorePrice(load));
  const needFor = (language: Language): Need | null =>
    priced(spanOf(needed.flatMap(({ run, span }) => (span && run.language === language ? [span] : []))));
  const needs = { go: needFor('go'), rust: needFor('rust') };
  const { go, rust } = needs;
  const unmet = needed.flatMap(({ run, span }) => (span ? [] : [run]));
  return {
    runs: needed.map(({ run, met, span }) => ({ run, met, need: priced(span) })),
    needs,
    unmet,
    relation: unmet.length > 0 ? null : go && rust && relationOf({ go: go.whole, rust: rust.whole }),
  };
}

function machinesAt({ rate }: BenchmarkLevel, { requestsPerSecond, coresPerMachine }: Load): Range {
  const machines = (requestsPerSecond / rate) * (benchmarkSource.processors / coresPerMachine);
  return { low: machines, high: machines };
}
