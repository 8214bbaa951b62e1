import { DataTable, type Column } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import type { RunNeed } from '@/lib/domain/cost/estimate-machines';
import type { Claim } from '@/lib/domain/evidence/claim';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import type { Route } from 'next';
import { costWords, dayWords, needWords, numberWords, rangeWords } from './cost-words';
import { textRowsClass } from './text-rows-class';

type RateTableProps = {
  runs: readonly RunNeed[];
  /** The claim of the evidence that cites the benchmark. */
  claim: Claim;
  currency: string;
  text: typeof costText;
};

/** Each entry behind the range of machines: what it did at each level, what the load takes by it, and its source. */
export function RateTable({ runs, claim, currency, text }: RateTableProps) {
  const { runs: words, source } = text;
  const columns: Column<RunNeed>[] = [
    {
      key: 'run',
      header: words.run,
      rowHeader: true,
      cell: ({ run: { language, name, role } }) => (
        <>
          <span className="flex flex-wrap gap-x-2">
            <LanguageMark tone={language}>{text.languages[language]}</LanguageMark>
            <span className="font-normal">{name}</span>
          </span>
          <span className="block text-fine font-normal text-ink-2">{words.roles[role]}</span>
        </>
      ),
    },
    { key: 'levels', header: words.levels, cell: (row) => <Levels row={row} text={text} /> },
    {
      key: 'need',
      header: words.need,
      cell: ({ need }) =>
        need ? (
          <>
            {needWords(need, 'machines', text)}
            <span className="block text-fine text-ink-2">
              {message(words.exact, { exact: rangeWords(need.exact, text) })}
            </span>
          </>
        ) : (
          words.none
        ),
    },
    {
      key: 'cost',
      header: text.table.cost,
      cell: ({ need }) => (need ? costWords(need.monthly, currency, text) : text.chart.none),
    },
    {
      key: 'source',
      header: source.header,
      cell: () => (
        <span className="block text-fine">
          <TextLink href={`/claims/${claim.id}` as Route}>
            {message(source.line, { publisher: claim.source.publisher, year: String(claim.source.year) })}
          </TextLink>
          <span className="block text-ink-2">
            {message(words.data, {
              date: dayWords(benchmarkSource.updated),
              read: dayWords(benchmarkSource.read),
            })}
          </span>
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      dense
      className={textRowsClass}
      columns={columns}
      rows={runs}
      rowKey={({ run }) => run.id}
    />
  );
}

function Levels({ row: { run, met }, text: { runs: words } }: { row: RunNeed; text: typeof costText }) {
  return run.levels.map((level) => (
    <span key={level.connections} className="block">
      {message(words.level, {
        connections: level.connections,
        rate: numberWords(level.rate),
        ms: numberWords(level.slowMs),
      })}
      {met.includes(level) ? null : <span className="text-ink-2"> ({words.over})</span>}
    </span>
  ));
}
