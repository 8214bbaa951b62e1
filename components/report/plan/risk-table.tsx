import { DataTable } from '@/components/ui/data-table';
import type { planText } from '@/lib/text/en/plan';
import { Causes } from './causes';
import type { PlanView } from './plan-view';

type Risk = PlanView['risks'][number];

type RiskTableProps = { risks: readonly Risk[]; text: typeof planText };

/** What can go wrong, what to do about it, and the sign to watch. */
export function RiskTable({ risks, text }: RiskTableProps) {
  const { caption, risk, mitigation, sign, none } = text.risks;
  if (risks.length === 0) return <p className="text-ink-2">{none}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'risk',
          header: risk,
          rowHeader: true,
          cell: (row: Risk) => (
            <>
              {row.risk}
              <div className="font-normal">
                <Causes causes={row.causes} text={text} />
              </div>
            </>
          ),
        },
        { key: 'mitigation', header: mitigation, cell: (row: Risk) => row.mitigation },
        { key: 'sign', header: sign, cell: (row: Risk) => row.sign },
      ]}
      rows={risks}
      rowKey={(row) => row.key}
    />
  );
}
