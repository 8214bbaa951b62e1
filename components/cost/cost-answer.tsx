import type { Language } from '@/lib/domain/assessment/bank';
import { rateRuns, ratioRuns } from '@/lib/domain/cost/cited-runs';
import { estimateCores } from '@/lib/domain/cost/estimate-cores';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import type { Load } from '@/lib/domain/cost/load';
import { latencyClaims } from '@/lib/domain/cost/left-out';
import type { Claim } from '@/lib/domain/evidence/claim';
import type { costText } from '@/lib/text/en/cost';
import { BenchmarkAnswer } from './benchmark-answer';
import { MovesAnswer } from './moves-answer';
import { TargetNotes } from './target-notes';

type CostAnswerProps = {
  load: Load;
  /** All of the evidence. */
  claims: readonly Claim[];
  order: readonly Language[];
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** Everything the evidence says about a load: by the benchmark, by moved services, and where it says nothing. */
export function CostAnswer({ load, claims, order, day, text }: CostAnswerProps) {
  const ratios = ratioRuns(claims);
  const shared = { order, currency: load.price.currency, day, text };
  const onLatency = claims.filter(({ id }) => latencyClaims.some((each) => each === id));
  return (
    <>
      <BenchmarkAnswer estimate={estimateMachines(load, rateRuns(claims))} {...shared} />
      <MovesAnswer estimate={estimateCores(load, ratios)} runs={ratios} {...shared} />
      <TargetNotes load={load} claims={onLatency} day={day} text={text} />
    </>
  );
}
