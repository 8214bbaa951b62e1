import { LinkButton } from '@/components/ui/link-button';
import type { reportText } from '@/lib/text/en/report';
import type { PartsOfferView } from './parts-offer-view';
import { SectionHeading } from './section-heading';

type PartsOfferProps = { view: PartsOfferView; text: (typeof reportText)['partsOffer'] };

/** One system that looks like two: the parts filled in, and what would come out (N06). */
export function PartsOffer({ view, text }: PartsOfferProps) {
  return (
    <section aria-labelledby="parts-offer">
      <SectionHeading id="parts-offer">{text.heading}</SectionHeading>
      <div className="mt-4 grid gap-x-8 gap-y-3 text-ink-2 @min-[44rem]/doc:grid-cols-2">
        <p>{view.lead}</p>
        <div className="flex flex-col gap-3">
          <p>{text.filled}</p>
          <ul className="border-t border-line">
            {view.parts.map((part) => (
              <li key={part} className="border-b border-line py-3">
                {part}
              </li>
            ))}
          </ul>
          <p>{view.outcome}</p>
          {view.assumed ? <p className="text-small">{view.assumed}</p> : null}
        </div>
      </div>
      {view.href ? (
        <p className="mt-5 print:hidden">
          <LinkButton href={view.href} variant="secondary">
            {text.link}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}
