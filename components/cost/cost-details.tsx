import { PageSection } from '@/components/layout/page-section';
import type { Language } from '@/lib/domain/assessment/bank';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import { ratioRuns } from '@/lib/domain/cost/cited-runs';
import { estimateCores } from '@/lib/domain/cost/estimate-cores';
import type { MachineEstimate } from '@/lib/domain/cost/estimate-machines';
import { latencyClaims } from '@/lib/domain/cost/left-out';
import type { Load } from '@/lib/domain/cost/load';
import type { Claim } from '@/lib/domain/evidence/claim';
import type { costText } from '@/lib/text/en/cost';
import { MeasuredList } from './measured-list';
import { MovesAnswer } from './moves-answer';
import { RateTable } from './rate-table';
import { TargetNotes } from './target-notes';

type CostDetailsProps = {
  load: Load;
  /** What the load takes by the benchmark. */
  estimate: MachineEstimate;
  /** All of the evidence. */
  claims: readonly Claim[];
  order: readonly Language[];
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What stands behind the short answer: results and making of the benchmark, moved services, size and slow answers. */
export function CostDetails({ load, estimate, claims, order, day, text }: CostDetailsProps) {
  const { currency } = load.price;
  const ratios = ratioRuns(claims);
  const claim = claims.find(({ id }) => id === benchmarkSource.claim);
  const onLatency = claims.filter(({ id }) => latencyClaims.some((each) => each === id));
  const rows = order.flatMap((language) => estimate.runs.filter(({ run }) => run.language === language));
  return (
    <>
      {claim ? (
        <PageSection className="mt-14" id="runs" heading={text.runs.heading} lead={text.runs.lead}>
          <RateTable runs={rows} claim={claim} currency={currency} text={text} />
        </PageSection>
      ) : null}
      <PageSection className="mt-14" id="measured" heading={text.measured.heading}>
        <MeasuredList text={text} />
      </PageSection>
      <MovesAnswer
        estimate={estimateCores(load, ratios)}
        runs={ratios}
        order={order}
        currency={currency}
        day={day}
        text={text}
      />
      <TargetNotes load={load} claims={onLatency} day={day} text={text} />
    </>
  );
}
