import { DataTable, type Column } from '@/components/ui/data-table';
import type { Language } from '@/lib/domain/assessment/bank';
import type { RatioRun } from '@/lib/domain/cost/cited-runs';
import type { Need } from '@/lib/domain/cost/need';
import { scaled, type Range } from '@/lib/domain/cost/range';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { costWords, figureWords, needWords, rangeWords } from './cost-words';
import { SourceLine } from './source-line';
import { sourceView } from './source-view';
import { textRowsClass } from './text-rows-class';

/** One source, its share, and what the load takes by it once there is a figure to start from. */
type RatioRow = { run: RatioRun; share: Range; need: Need | null };

type RatioTableProps = {
  rows: readonly RatioRow[];
  /** The language that the shares start from. */
  from: Language;
  currency: string;
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What each source reports of a move, how far it can be trusted, and the cores it stands for. */
export function RatioTable({ rows, from, currency, day, text }: RatioTableProps) {
  const { moves, languages } = text;
  const names = { language: languages[from === 'go' ? 'rust' : 'go'], other: languages[from] };
  const columns: Column<RatioRow>[] = [
    {
      key: 'source',
      header: moves.source,
      rowHeader: true,
      cell: ({ run }) => (
        <span className="font-normal">
          <SourceLine source={sourceView(run.claim, day, text)} />
        </span>
      ),
    },
    {
      key: 'reports',
      header: moves.reports,
      cell: ({ run: { figure, measured, claim } }) => (
        <>
          {figure.label}: {figureWords(figure, text)}
          <span className="block text-fine text-ink-2">
            {[
              measured ? moves.measured : moves.expected,
              figure.low === figure.high ? text.source.spread : '',
              claim.caution ?? '',
            ]
              .filter(Boolean)
              .join(' ')}
          </span>
        </>
      ),
    },
    {
      key: 'share',
      header: message(moves.share, names),
      cell: ({ share }) => rangeWords(scaled(share, 100), text),
    },
    ...(rows.some(({ need }) => need)
      ? [
          {
            key: 'need',
            header: moves.need,
            cell: ({ need }: RatioRow) =>
              need ? `${needWords(need, 'cores', text)}, ${costWords(need.monthly, currency, text)}` : null,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={moves.caption}
      dense
      className={textRowsClass}
      columns={columns}
      rows={rows}
      rowKey={({ run }) => run.claim.id}
    />
  );
}
