import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import type { RunNeed } from '@/lib/domain/cost/estimate-machines';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { costWords, figureWords, needWords, numberWords } from './cost-words';
import { SourceLine } from './source-line';
import { sourceView } from './source-view';
import { textRowsClass } from './text-rows-class';

type RateTableProps = {
  runs: readonly RunNeed[];
  currency: string;
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** Each run behind the range of machines: what it served, its spread, its source, and what the load takes by it. */
export function RateTable({ runs, currency, day, text }: RateTableProps) {
  const { benchmark } = text;
  return (
    <DataTable
      caption={benchmark.runsCaption}
      dense
      className={textRowsClass}
      columns={[
        {
          key: 'run',
          header: benchmark.run,
          rowHeader: true,
          cell: ({ run: { language, figure } }) => (
            <span className="flex flex-wrap gap-x-2">
              <LanguageMark tone={language}>{text.languages[language]}</LanguageMark>
              <span className="font-normal">{figure.label}</span>
            </span>
          ),
        },
        {
          key: 'served',
          header: benchmark.served,
          cell: ({ run: { figure } }) => (
            <>
              {figureWords(figure, text)}
              {figure.low === figure.high ? (
                <span className="block text-fine text-ink-2">{text.source.spread}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'need',
          header: benchmark.need,
          cell: ({ need }) => (
            <>
              {needWords(need, 'machines', text)}
              <span className="block text-fine text-ink-2">
                {message(benchmark.exact, { exact: numberWords(need.exact.high) })}
              </span>
            </>
          ),
        },
        {
          key: 'cost',
          header: text.table.cost,
          cell: ({ need }) => costWords(need.monthly, currency, text),
        },
        {
          key: 'source',
          header: text.source.header,
          cell: ({ run: { claim } }) => <SourceLine source={sourceView(claim, day, text)} />,
        },
      ]}
      rows={runs}
      rowKey={({ run }) => run.figure.label}
    />
  );
}
