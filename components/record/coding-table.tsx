import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { JudgedAgreement } from '@/lib/domain/record/coding-agreement';
import { capitalised } from '@/lib/shared/capitalised';
import { message } from '@/lib/shared/message';
import { scoreWords } from './figures';
import type { RecordWords } from './record-words';

type CodingTableProps = { rows: readonly JudgedAgreement[]; translated: number; words: RecordWords };

/** How far two codings agreed on each question that takes judgement, and what that does not say. */
export function CodingTable({ rows, translated, words }: CodingTableProps) {
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
              cell: (row: JudgedAgreement) => capitalised(answers[row.question].name),
              rowHeader: true,
            },
            { key: 'kappa', header: coding.kappa, cell: (row) => scoreWords(row.kappa, record) },
            {
              key: 'answered',
              header: coding.answered,
              cell: ({ answered, n }) => message(coding.answeredOf, { answered, n }),
            },
          ]}
          rows={rows}
          rowKey={(row) => row.question}
        />
        <p className="mt-3 max-w-measure text-small text-ink-2">
          {message(coding.translated, { count: translated })}
        </p>
      </Disclosure>
    </>
  );
}
