import type { Language } from '@/lib/domain/assessment/bank';
import type { MachineEstimate } from '@/lib/domain/cost/estimate-machines';
import type { costText } from '@/lib/text/en/cost';
import { AnswerLines } from './answer-lines';
import { CostChart } from './cost-chart';
import { PageSection } from '@/components/layout/page-section';
import { RateTable } from './rate-table';

type BenchmarkAnswerProps = {
  estimate: MachineEstimate;
  order: readonly Language[];
  currency: string;
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What the load would take on machines like the one of the benchmark. */
export function BenchmarkAnswer({ estimate, order, currency, day, text }: BenchmarkAnswerProps) {
  const { benchmark } = text;
  const { needs, relation, runs } = estimate;
  const costsIn = (language: Language) =>
    runs
      .filter(({ run }) => run.language === language)
      .flatMap(({ need: { monthly } }) => [monthly.low, monthly.high]);
  const shared = { needs, order, unit: 'machines', currency, text } as const;
  const rows = order.flatMap((language) => runs.filter(({ run }) => run.language === language));
  return (
    <PageSection className="mt-14" id="benchmark" heading={benchmark.heading} lead={benchmark.lead}>
      <AnswerLines relation={relation} {...shared} />
      <div className="mt-8">
        <CostChart
          id="cost-machines"
          marks={{ go: costsIn('go'), rust: costsIn('rust') }}
          subject={benchmark.subject}
          {...shared}
        />
      </div>
      <p className="mt-4 max-w-measure text-small text-ink-2">{benchmark.caution}</p>
      <p className="mt-2 max-w-measure text-small text-ink-2">{benchmark.noSpread}</p>
      <h3 className="mt-8 heading text-h3">{benchmark.runs}</h3>
      <div className="mt-3">
        <RateTable runs={rows} currency={currency} day={day} text={text} />
      </div>
    </PageSection>
  );
}
