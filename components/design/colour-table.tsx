import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { decimals } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { designText } from '@/lib/text/en/design';
import type { ColourRow } from './colour-rows';

type ColourTableProps = { rows: readonly ColourRow[]; text: (typeof designText)['colours'] };

/** Rounded down, so that a ratio that falls short never reads as if it did not. */
const shown = decimals(2);
const ratioOf = (ratio: number) => shown(Math.floor(ratio * 100) / 100);

/** The colours by token: value and contrast on both grounds, light and dark. */
export function ColourTable({ rows, text }: ColourTableProps) {
  const side = (theme: 'light' | 'dark'): Column<ColourRow>[] => {
    const name = theme === 'light' ? text.lightValue : text.darkValue;
    return [
      {
        key: theme,
        header: name,
        cell: (row) => <Swatch value={row[theme].value} />,
      },
      ...(['paper', 'raised'] as const).map((ground) => ({
        key: `${theme}-${ground}`,
        header: `${name}, ${ground === 'paper' ? text.onPaper : text.onRaised}`,
        align: 'end' as const,
        cell: (row: ColourRow) => ratioCell(row[theme][ground], row.needs, text),
      })),
    ];
  };
  const columns: Column<ColourRow>[] = [
    { key: 'name', header: text.token, rowHeader: true, cell: ({ name }) => <code>{name}</code> },
    ...side('light'),
    ...side('dark'),
    {
      key: 'needs',
      header: text.needs,
      align: 'end',
      cell: ({ needs }) =>
        needs === null ? (
          <span className="text-ink-3">{text.needsNothing}</span>
        ) : (
          message(text.ratio, { ratio: String(needs) })
        ),
    },
  ];
  return <DataTable dense caption={text.caption} columns={columns} rows={rows} rowKey={({ name }) => name} />;
}

function ratioCell(ratio: number, needs: number | null, text: ColourTableProps['text']): ReactNode {
  if (needs === null || ratio >= needs) return ratioOf(ratio);
  return <span className="text-error">{message(text.tooLow, { ratio: ratioOf(ratio) })}</span>;
}

/** Filled by an attribute, because the value is the other theme's as well and a style attribute is refused. */
function Swatch({ value }: { value: string }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 shrink-0">
        <rect x=".5" y=".5" width="19" height="19" rx="3.5" fill={value} className="stroke-control" />
      </svg>
      <code className="text-fine">{value}</code>
    </span>
  );
}
