import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { FlipRow } from './flip-rows';
import { FlipRowsTable } from './flip-rows-table';
import { SectionHeading } from './section-heading';

/** Rows that stand open; the rest, which are harder or only misreadings, are one press away. */
const shownAtOnce = 3;

type WhatWouldChangeProps = {
  rows: readonly FlipRow[];
  stability: string;
  text: (typeof reportText)['flips'];
};

/** The smallest changes that give another verdict and what each takes (N01). */
export function WhatWouldChange({ rows, stability, text: flips }: WhatWouldChangeProps) {
  const more = rows.slice(shownAtOnce);
  return (
    <section aria-labelledby="flips">
      <SectionHeading id="flips" note={`${flips.note} ${stability}`}>
        {flips.heading}
      </SectionHeading>
      <div>
        {rows.length === 0 ? (
          <EmptyState title={flips.empty.title}>{flips.empty.body}</EmptyState>
        ) : (
          <FlipRowsTable rows={rows.slice(0, shownAtOnce)} text={flips} />
        )}
        {more.length > 0 ? (
          <Disclosure summary={message(flips.more, { count: more.length })} className="mt-1">
            <FlipRowsTable rows={more} text={flips} />
          </Disclosure>
        ) : null}
      </div>
    </section>
  );
}
