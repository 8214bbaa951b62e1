import { DataTable, type Column } from '@/components/ui/data-table';
import type { Route } from 'next';
import { InEnglish } from '@/components/ui/in-english';
import { TextLink } from '@/components/ui/text-link';
import type { Language } from '@/lib/domain/assessment/bank';
import type { PayRow } from '@/lib/domain/cost/pay-rows';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { numberWords } from './cost-words';
import { SourceLine } from './source-line';
import { sourceView } from './source-view';
import { textRowsClass } from './text-rows-class';

type PayTableProps = {
  rows: readonly PayRow[];
  order: readonly Language[];
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What users of each language earn, with how many people were counted; each row leads to its claim. */
export function PayTable({ rows, order, day, text }: PayTableProps) {
  const { people, languages } = text;
  const columns: Column<PayRow>[] = [
    {
      key: 'group',
      header: people.group,
      rowHeader: true,
      cell: ({ claim, label }) => (
        <TextLink href={`/claims/${claim.id}` as Route} className="font-normal">
          <InEnglish>{label}</InEnglish>
        </TextLink>
      ),
    },
    ...order.map((language): Column<PayRow> => ({
      key: language,
      header: languages[language],
      cell: ({ pay, people: counted }) => (
        <>
          {message(people.pay, { pay: numberWords(pay[language]) })}
          <span className="block text-fine text-ink-2">
            {message(people.counted, { count: counted[language] })}
          </span>
        </>
      ),
    })),
  ];
  const [widest] = rows;
  return (
    <>
      <DataTable
        caption={people.caption}
        dense
        className={textRowsClass}
        columns={columns}
        rows={rows}
        rowKey={({ claim, label }) => `${claim.id} ${label}`}
      />
      {widest ? (
        <div className="mt-3">
          <SourceLine source={sourceView(widest.claim, day, text)} />
        </div>
      ) : null}
    </>
  );
}
