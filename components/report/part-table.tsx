import { LineMark } from '@/components/plumb-line/line-mark';
import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { PartRow } from './part-rows';
import { SectionHeading } from './section-heading';

type PartTableProps = {
  rows: readonly PartRow[];
  price: string;
  text: (typeof reportText)['parts'];
};

/** Each part with its own verdict, what it gets and where it meets the others (N06). */
export function PartTable({ rows, price, text }: PartTableProps) {
  return (
    <section aria-labelledby="parts">
      <SectionHeading id="parts" note={price}>
        {text.heading}
      </SectionHeading>
      <DataTable
        caption={text.caption}
        columns={[
          {
            key: 'part',
            header: text.part,
            rowHeader: true,
            cell: (row: PartRow) => (
              <span className="flex items-center gap-3">
                <LineMark {...row.line} className="-my-1.5" />
                <bdi className="[overflow-wrap:anywhere]">{row.name}</bdi>
              </span>
            ),
          },
          { key: 'size', header: text.size, cell: (row: PartRow) => row.size },
          {
            key: 'verdict',
            header: text.verdict,
            cell: (row: PartRow) => <LanguageMark tone={row.verdict.tone}>{row.verdict.label}</LanguageMark>,
          },
          {
            key: 'sure',
            header: text.sure,
            cell: (row: PartRow) => <span className="whitespace-nowrap">{row.sure}</span>,
          },
          {
            key: 'gets',
            header: text.language,
            cell: (row: PartRow) => <LanguageMark tone={row.gets.tone}>{row.gets.label}</LanguageMark>,
          },
          {
            key: 'boundary',
            header: text.boundary,
            cell: (row: PartRow) => <Crossings crossings={row.crossings} text={text} />,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </section>
  );
}

function Crossings({ crossings, text }: { crossings: PartRow['crossings']; text: PartTableProps['text'] }) {
  if (crossings.length === 0) return text.noBoundary;
  return crossings.map(({ key, kind, other }) => (
    <span key={key} className="block">
      <span>{other ? message(text.crossing, { kind }) : kind}</span>{' '}
      {other ? <bdi className="[overflow-wrap:anywhere]">{other}</bdi> : null}
    </span>
  ));
}
