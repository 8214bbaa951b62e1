import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { LanguageMark, type MarkTone } from '@/components/ui/language-mark';
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
      id="reasons"
      className="grid scroll-mt-6 gap-x-8 gap-y-9 @min-[44rem]/doc:grid-cols-3"
    >
      <ReasonColumn
        id="reasons-for"
        heading={reasons.forHeading}
        tone={reasons.language}
        items={reasons.for}
        evidence={evidence}
        empty={reasons.noneFor}
      />
      <ReasonColumn
        id="reasons-against"
        heading={reasons.againstHeading}
        tone={reasons.language === 'go' ? 'rust' : 'go'}
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
  tone?: MarkTone;
  items: readonly Reason[];
  evidence?: ReadonlyMap<QuestionId, Evidence>;
  tryLabel?: string;
  empty: string;
  children?: ReactNode;
};

function ReasonColumn({ id, heading, tone, items, evidence, tryLabel, empty, children }: ReasonColumnProps) {
  return (
    <div>
      <h2 id={id} className="heading flex items-center border-t border-ink pt-3 pb-3 text-h3">
        {tone ? <LanguageMark tone={tone}>{heading}</LanguageMark> : heading}
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
                <TextLink
                  href={item.tryHref}
                  className="inline-flex min-h-8 items-center text-small whitespace-nowrap print:hidden"
                >
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
  if (!evidence) return <span className="text-small text-ink-2">{item.support}</span>;
  return (
    <Disclosure dense summary={item.support} className="printed-elsewhere mt-0.5">
      <EvidenceBlock evidence={evidence} withoutWhy />
    </Disclosure>
  );
}
