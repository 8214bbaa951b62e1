import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { codingAgreement } from '@/lib/domain/record/coding-agreement';
import { capitalised } from '@/lib/shared/capitalised';
import { scoreWords } from './figures';
import type { RecordWords } from './record-words';

type Agreement = (typeof codingAgreement)[number];
type CodingTableProps = { rows: readonly Agreement[]; words: RecordWords };

/** How far two coders agreed on each question. */
export function CodingTable({ rows, words }: CodingTableProps) {
  const { answers, record } = words;
  const { coding } = record;
  return (
    <>
      <p className="mt-4 max-w-measure">{coding.agreement}</p>
      <Disclosure summary={coding.summary} className="mt-2">
        <DataTable
          caption={coding.caption}
          dense
          columns={[
            {
              key: 'question',
              header: coding.question,
              cell: (row: Agreement) => capitalised(answers[row.question].name),
              rowHeader: true,
            },
            { key: 'kappa', header: coding.kappa, cell: (row) => scoreWords(row.kappa, record) },
            { key: 'n', header: coding.decisions, cell: (row) => row.n },
          ]}
          rows={rows}
          rowKey={(row) => row.question}
        />
      </Disclosure>
    </>
  );
}
