import type { ReactNode } from 'react';
import type { reportText } from '@/lib/text/en/report';
import type { Reason, Reasons } from './reasons';

type ReasonColumnsProps = { reasons: Reasons; text: (typeof reportText)['reasons'] };

/** Three for, two against, and what is not known. */
export function ReasonColumns({ reasons, text }: ReasonColumnsProps) {
  return (
    <section
      aria-label={text.heading}
      className="grid gap-x-10 gap-y-10 border-t border-ink pt-6 md:grid-cols-2 lg:grid-cols-[5fr_4fr_4fr]"
    >
      <ReasonColumn
        id="reasons-for"
        heading={reasons.forHeading}
        items={reasons.for}
        empty={reasons.noneFor}
      />
      <ReasonColumn
        id="reasons-against"
        heading={reasons.againstHeading}
        items={reasons.against}
        empty={reasons.noneAgainst}
      />
      <ReasonColumn
        id="reasons-unknown"
        heading={text.unknown}
        items={reasons.unknown}
        empty={text.nothingUnknown}
      >
        <p className="border-t border-line pt-3 text-small text-ink-2">
          {[reasons.moreUnknown, reasons.coverage].filter(Boolean).join(' ')}
        </p>
      </ReasonColumn>
    </section>
  );
}

type ReasonColumnProps = {
  id: string;
  heading: string;
  items: readonly Reason[];
  empty: string;
  children?: ReactNode;
};

function ReasonColumn({ id, heading, items, empty, children }: ReasonColumnProps) {
  return (
    <div>
      <h2 id={id} className="heading pb-3 text-h3">
        {heading}
      </h2>
      {items.length === 0 ? (
        <p className="border-t border-line py-3 text-ink-2">{empty}</p>
      ) : (
        <ul aria-labelledby={id}>
          {items.map((item) => (
            <li key={item.key} className="border-t border-line py-3 text-ink-2">
              <strong className="font-semibold text-ink">{`${item.label}.`}</strong> {item.why}{' '}
              {item.support ? (
                <span className="text-fine whitespace-nowrap text-ink-3">{item.support}</span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
