import { Disclosure } from '@/components/ui/disclosure';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { ClaimEntry } from './claim-entry';
import type { ClaimView } from './claim-view';

type ClaimEntriesProps = {
  claims: readonly ClaimView[];
  text: typeof comparisonText;
  /** Names the list where there are two of them. */
  heading?: { id: string; words: string };
  /** How many are open; the others are behind a line that says how many there are. Absent for all. */
  most?: number;
};

/** Claims one under the other, with a heading of their own where they are a part of all. */
export function ClaimEntries({ claims, text, heading, most = claims.length }: ClaimEntriesProps) {
  if (claims.length === 0) return null;
  const rest = claims.slice(most);
  return (
    <>
      {heading ? (
        <h3 id={heading.id} className="mt-10 heading text-h3">
          {heading.words}
        </h3>
      ) : null}
      <ul aria-labelledby={heading?.id} className="[&>li:first-child]:border-t-0">
        {claims.slice(0, most).map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} text={text} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure
          summary={message(text.dimensionPage.rest, { count: rest.length })}
          className="opened-in-print border-t border-line py-3"
        >
          <ul>
            {rest.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} text={text} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
