import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { FlipRow } from './flip-rows';
import { FlipRowsTable } from './flip-rows-table';
import { SectionHeading } from './section-heading';
import type { Sensitivity } from './sensitivity';
import { SensitivityBlocks } from './sensitivity-blocks';

/** Rows that stand open; the rest, which are harder or only misreadings, are one press away. */
const shownAtOnce = 6;

type WhatWouldChangeProps = {
  rows: readonly FlipRow[];
  stability: string;
  sensitivity: Sensitivity;
  text: Pick<typeof reportText, 'flips' | 'sensitivity'>;
};

/** The smallest changes that give another verdict and what each takes, then what else it hangs on (N01). */
export function WhatWouldChange({ rows, stability, sensitivity, text }: WhatWouldChangeProps) {
  const { flips } = text;
  const more = rows.slice(shownAtOnce);
  return (
    <section aria-labelledby="flips">
      <SectionHeading id="flips" note={`${flips.note} ${stability}`}>
        {flips.heading}
      </SectionHeading>
      <div className="mt-4">
        {rows.length === 0 ? (
          <EmptyState title={flips.empty.title}>{flips.empty.body}</EmptyState>
        ) : (
          <FlipRowsTable rows={rows.slice(0, shownAtOnce)} text={flips} />
        )}
        {more.length > 0 ? (
          <Disclosure summary={message(flips.more, { count: more.length })} className="mt-4">
            <FlipRowsTable rows={more} text={flips} />
          </Disclosure>
        ) : null}
      </div>
      <SensitivityBlocks view={sensitivity} text={text.sensitivity} />
    </section>
  );
}
