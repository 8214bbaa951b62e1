import type { Language } from '@/lib/domain/assessment/bank';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import type { MachineEstimate } from '@/lib/domain/cost/estimate-machines';
import { unevenFactor, unevenRuns } from '@/lib/domain/cost/uneven-runs';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { AnswerLines } from './answer-lines';
import { CostChart } from './cost-chart';
import { numberWords } from './cost-words';
import { PageSection } from '@/components/layout/page-section';

type BenchmarkAnswerProps = {
  estimate: MachineEstimate;
  /** The visitor's target for slow answers in ms; null when there is none. */
  target: number | null;
  order: readonly Language[];
  currency: string;
  /** True while the fields hold the example. */
  isExample: boolean;
  text: typeof costText;
};

/** What the load would take on machines like the one of the benchmark, in short; it stands beside the fields. */
export function BenchmarkAnswer(props: BenchmarkAnswerProps) {
  const { estimate, target, order, currency, isExample, text } = props;
  const { benchmark, languages } = text;
  const { needs, relation, runs } = estimate;
  // A language of which nothing meets the target says so in place of its range.
  const unmet = estimate.unmet.filter(({ language }) => needs[language]);
  const costsIn = (language: Language) =>
    runs.flatMap(({ run, need }) =>
      need && run.language === language ? [need.monthly.low, need.monthly.high] : [],
    );
  const ms = target === null ? '' : numberWords(target);
  const shared = { needs, order, unit: 'machines', currency, text } as const;
  const ofOneLanguage = runs.filter(({ run }) => run.language === order[0]);
  const uneven = unevenRuns(runs.map(({ run }) => run));
  const notes = [
    message(benchmark.spread, {
      entries: ofOneLanguage.length,
      levels: formatList((ofOneLanguage[0]?.run.levels ?? []).map(({ connections }) => String(connections))),
    }),
    ...(uneven.length === 0
      ? []
      : [
          message(benchmark.uneven, {
            names: formatList(uneven.map(({ name }) => name)),
            factor: unevenFactor,
          }),
        ]),
    ...(target === null ? [] : [message(benchmark.target, { ms })]),
    benchmark.caution,
  ];
  return (
    <PageSection
      id="benchmark"
      heading={benchmark.heading}
      lead={message(benchmark.lead, benchmarkSource.entries)}
    >
      {isExample ? <p className="mb-3 text-small font-semibold">{text.example.result}</p> : null}
      <AnswerLines
        relation={relation}
        none={(language) =>
          message(target === null ? text.noFigure : benchmark.noneMeets, {
            language: languages[language],
            ms,
          })
        }
        {...shared}
      />
      {unmet.length > 0 ? (
        <p className="mt-5 max-w-measure">
          {message(benchmark.unmet, {
            names: formatList(unmet.map(({ name }) => name)),
            count: unmet.length,
            ms,
          })}
        </p>
      ) : null}
      <div className="mt-8">
        <CostChart
          id="cost-machines"
          marks={{ go: costsIn('go'), rust: costsIn('rust') }}
          subject={benchmark.subject}
          {...shared}
        />
      </div>
      {notes.map((note) => (
        <p key={note} className="mt-3 max-w-measure text-small text-ink-2">
          {note}
        </p>
      ))}
    </PageSection>
  );
}
