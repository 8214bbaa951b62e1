import { Badge } from '@/components/ui/badge';
import type { ChooseItem } from '@/lib/domain/comparison/choose-items';
import type { comparisonText } from '@/lib/text/en/comparison';
import type { ClaimView } from './claim-view';
import { EvidenceLinks } from './evidence-links';

type AdviceListProps = {
  items: readonly { item: ChooseItem; claims: readonly ClaimView[] }[];
  text: typeof comparisonText;
};

/** Pieces of advice, what the evidence makes of each, and the claims that it rests on. */
export function AdviceList({ items, text }: AdviceListProps) {
  return (
    <ol className="mt-10">
      {items.map(({ item, claims }) => {
        const { advice, answer } = text.choose.items[item.id];
        return (
          <li
            key={item.id}
            id={item.id}
            className="grid break-inside-avoid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-2"
          >
            <div>
              <h2 className="heading text-h3">{advice}</h2>
              <p className="mt-2">
                <Badge>{text.choose.findings[item.finding]}</Badge>
              </p>
              <p className="mt-3 max-w-measure">{answer}</p>
            </div>
            <EvidenceLinks claims={claims} label={text.misreadings.claims} />
          </li>
        );
      })}
    </ol>
  );
}
