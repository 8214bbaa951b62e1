import type { Language } from '@/lib/domain/assessment/bank';
import type { RatioRun } from '@/lib/domain/cost/cited-runs';
import type { CoreEstimate } from '@/lib/domain/cost/estimate-cores';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { AnswerLines } from './answer-lines';
import { CostChart } from './cost-chart';
import { PageSection } from '@/components/layout/page-section';
import { RatioTable } from './ratio-table';

type MovesAnswerProps = {
  /** Null when the visitor gave no figure of the own service. */
  estimate: CoreEstimate | null;
  /** What the evidence holds, for when there is no estimate. */
  runs: readonly RatioRun[];
  order: readonly Language[];
  currency: string;
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What the load takes by the visitor's own figure, and what moved services say about the other language. */
export function MovesAnswer({ estimate, runs, order, currency, day, text }: MovesAnswerProps) {
  const { moves } = text;
  const rows = estimate?.runs ?? runs.map((run) => ({ run, share: run.share, need: null }));
  const isMirrored = estimate !== null && runs.some(({ language }) => language === estimate.own);
  return (
    <PageSection className="mt-14" id="moves" heading={moves.heading} lead={moves.lead}>
      {estimate ? (
        <Estimate estimate={estimate} order={order} currency={currency} text={text} />
      ) : (
        <p className="max-w-measure">{moves.missing}</p>
      )}
      <p className="mt-4 max-w-measure text-small text-ink-2">{moves.caution}</p>
      {isMirrored ? <p className="mt-2 max-w-measure text-small text-ink-2">{moves.mirrored}</p> : null}
      <div className="mt-6">
        <RatioTable
          rows={rows}
          from={estimate?.own ?? (runs[0]?.language === 'go' ? 'rust' : 'go')}
          currency={currency}
          day={day}
          text={text}
        />
      </div>
    </PageSection>
  );
}

function Estimate({
  estimate: { own, needs, relation, runs },
  order,
  currency,
  text,
}: Pick<MovesAnswerProps, 'order' | 'currency' | 'text'> & { estimate: CoreEstimate }) {
  const costs = runs.flatMap(({ need: { monthly } }) => [monthly.low, monthly.high]);
  const shared = { needs, order, unit: 'cores', currency, text } as const;
  return (
    <>
      <AnswerLines
        relation={relation}
        none={(language) => message(text.noFigure, { language: text.languages[language] })}
        {...shared}
      />
      <div className="mt-8">
        <CostChart
          id="cost-cores"
          marks={own === 'go' ? { go: [], rust: costs } : { go: costs, rust: [] }}
          subject={text.moves.subject}
          {...shared}
        />
      </div>
    </>
  );
}
