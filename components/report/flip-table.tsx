import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { FlipRow } from './flip-rows';
import { FlipRowsTable } from './flip-rows-table';
import { SectionHeading } from './section-heading';

/** Rows that stand open; the rest, which are harder or only misreadings, are one press away. */
const shownAtOnce = 6;

type FlipTableProps = {
  rows: readonly FlipRow[];
  stability: string;
  text: (typeof reportText)['flips'];
};

/** The smallest changes that give another verdict, and what each takes (N01). */
export function FlipTable({ rows, stability, text }: FlipTableProps) {
  const more = rows.slice(shownAtOnce);
  return (
    <section aria-labelledby="flips">
      <SectionHeading id="flips" note={`${text.note} ${stability}`}>
        {text.heading}
      </SectionHeading>
      <div className="mt-4">
        {rows.length === 0 ? (
          <EmptyState title={text.empty.title}>{text.empty.body}</EmptyState>
        ) : (
          <FlipRowsTable rows={rows.slice(0, shownAtOnce)} text={text} />
        )}
        {more.length > 0 ? (
          <Disclosure summary={message(text.more, { count: more.length })} className="mt-4">
            <FlipRowsTable rows={more} text={text} />
          </Disclosure>
        ) : null}
      </div>
    </section>
  );
}
