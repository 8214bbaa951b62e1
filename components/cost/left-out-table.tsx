import { DataTable } from '@/components/ui/data-table';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import type { Claim } from '@/lib/domain/evidence/claim';
import type { LeftOutReason } from '@/lib/domain/cost/left-out';
import type { costText } from '@/lib/text/en/cost';
import { SourceLine } from './source-line';
import { sourceView } from './source-view';
import { textRowsClass } from './text-rows-class';

type LeftOutTableProps = {
  rows: readonly { claim: Claim; reason: LeftOutReason }[];
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** Claims that no range rests on, each with the reason. */
export function LeftOutTable({ rows, day, text }: LeftOutTableProps) {
  const { leftOut, source } = text;
  return (
    <DataTable
      caption={leftOut.heading}
      dense
      className={textRowsClass}
      columns={[
        {
          key: 'claim',
          header: leftOut.claim,
          rowHeader: true,
          cell: ({ claim }) => (
            <span className="font-normal">
              <ClaimSentence>{claim.sentence}</ClaimSentence>
            </span>
          ),
        },
        { key: 'why', header: leftOut.why, cell: ({ reason }) => leftOut.reasons[reason] },
        {
          key: 'source',
          header: source.header,
          cell: ({ claim }) => <SourceLine source={sourceView(claim, day, text)} />,
        },
      ]}
      rows={rows}
      rowKey={({ claim }) => claim.id}
    />
  );
}
