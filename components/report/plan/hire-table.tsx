import { DataTable } from '@/components/ui/data-table';
import type { planText } from '@/lib/text/en/plan';
import { Causes } from './causes';
import type { PlanView } from './plan-view';

type Hire = PlanView['hires'][number];

type HireTableProps = { hires: readonly Hire[]; text: typeof planText };

/** Whom to look for first, and how many. */
export function HireTable({ hires, text }: HireTableProps) {
  const { caption, who, count } = text.hires;
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'who',
          header: who,
          rowHeader: true,
          cell: (row: Hire) => (
            <>
              {row.who}
              <div className="font-normal">
                <Causes causes={row.causes} text={text} />
              </div>
            </>
          ),
        },
        { key: 'count', header: count, cell: (row: Hire) => row.count },
      ]}
      rows={hires}
      rowKey={(row) => row.key}
    />
  );
}
