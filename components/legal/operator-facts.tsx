import { DescriptionList } from '@/components/ui/description-list';
import type { legalText } from '@/lib/text/en/legal';

type OperatorFactsProps = {
  operator: { legalName: string; address: readonly string[]; email: string; particulars: readonly string[] };
  text: (typeof legalText)['imprint'];
};

/** Name, address and registers of whoever runs the portal: what is filled in of it. */
export function OperatorFacts({ operator, text }: OperatorFactsProps) {
  const { legalName, address, email, particulars } = operator;
  const items = [
    { key: 'operator', term: text.operator, lines: legalName ? [legalName] : [] },
    { key: 'address', term: text.address, lines: address },
    { key: 'email', term: text.email, lines: email ? [email] : [] },
    { key: 'particulars', term: text.particulars, lines: particulars },
  ].filter((item) => item.lines.length > 0);
  if (items.length === 0) return null;
  return (
    <DescriptionList
      items={items.map(({ key, term, lines }) => ({
        key,
        term,
        description: lines.map((line) => (
          <span key={line} className="block [overflow-wrap:anywhere]">
            {line}
          </span>
        )),
      }))}
    />
  );
}
