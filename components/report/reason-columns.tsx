import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { reportText } from '@/lib/text/en/report';
import type { Evidence } from './answer-evidence';
import { EvidenceBlock } from './evidence-block';
import type { Reason, Reasons } from './reasons';

type ReasonColumnsProps = {
  reasons: Reasons;
  evidence: ReadonlyMap<QuestionId, Evidence>;
  text: (typeof reportText)['reasons'];
};

/** Three for, two against, and what is not known; each answer opens to what stands behind it (A11). */
export function ReasonColumns({ reasons, evidence, text }: ReasonColumnsProps) {
  return (
    <section
      aria-label={text.heading}
      className="grid gap-x-10 gap-y-10 border-t border-ink pt-6 md:grid-cols-2 lg:grid-cols-[5fr_4fr_4fr]"
    >
      <ReasonColumn
        id="reasons-for"
        heading={reasons.forHeading}
        items={reasons.for}
        evidence={evidence}
        empty={reasons.noneFor}
      />
      <ReasonColumn
        id="reasons-against"
        heading={reasons.againstHeading}
        items={reasons.against}
        evidence={evidence}
        empty={reasons.noneAgainst}
      />
      <ReasonColumn
        id="reasons-unknown"
        heading={text.unknown}
        items={reasons.unknown}
        tryLabel={text.tryAnswers}
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
  evidence?: ReadonlyMap<QuestionId, Evidence>;
  tryLabel?: string;
  empty: string;
  children?: ReactNode;
};

function ReasonColumn({ id, heading, items, evidence, tryLabel, empty, children }: ReasonColumnProps) {
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
              <Support item={item} evidence={evidence?.get(item.key)} />{' '}
              {item.tryHref ? (
                <TextLink href={item.tryHref} className="text-small whitespace-nowrap print:hidden">
                  {tryLabel}
                  <VisuallyHidden>{`: ${item.label}`}</VisuallyHidden>
                </TextLink>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

function Support({ item, evidence }: { item: Reason; evidence: Evidence | undefined }) {
  if (!evidence) return <span className="text-fine whitespace-nowrap text-ink-3">{item.support}</span>;
  return (
    <Disclosure summary={item.support} className="-mb-2">
      <EvidenceBlock evidence={evidence} withoutWhy />
    </Disclosure>
  );
}
