import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { reportText } from '@/lib/text/en/report';
import { ClaimList } from './claim-list';
import type { GateRow } from './gate-rows';

type GateTableProps = {
  rows: readonly GateRow[];
  others: string;
  text: (typeof reportText)['gates'];
};

/** What rules a language out whatever the points say, what might, and what would lift it. */
export function GateTable({ rows, others, text }: GateTableProps) {
  return (
    <>
      {rows.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={[
            {
              key: 'name',
              header: text.name,
              rowHeader: true,
              cell: (row: GateRow) => <Constraint row={row} />,
            },
            {
              key: 'state',
              header: text.state,
              cell: (row: GateRow) => <Badge tone={row.isOpen ? 'plain' : 'warning'}>{row.state}</Badge>,
            },
            { key: 'lift', header: text.lift, cell: (row: GateRow) => row.lift },
          ]}
          rows={rows}
          rowKey={(row) => row.key}
        />
      ) : null}
      {others ? <p className="mt-4 text-ink-2">{others}</p> : null}
    </>
  );
}

function Constraint({ row: { name, why, support, claims } }: { row: GateRow }) {
  return (
    <>
      {name}
      <div className="max-w-[34rem] text-small font-normal text-ink-2">
        {why}
        {claims.length > 0 ? (
          <Disclosure summary={support} className="-mb-2">
            <ClaimList claims={claims} />
          </Disclosure>
        ) : null}
      </div>
    </>
  );
}
