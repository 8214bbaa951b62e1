import type { comparisonText } from '@/lib/text/en/comparison';
import { ClaimEntry } from './claim-entry';
import type { ClaimView } from './claim-view';

type ClaimEntriesProps = {
  claims: readonly ClaimView[];
  text: typeof comparisonText;
  /** Names the list where there are two of them. */
  heading?: { id: string; words: string };
};

/** Claims one under the other, with a heading of their own where they are a part of all. */
export function ClaimEntries({ claims, text, heading }: ClaimEntriesProps) {
  if (claims.length === 0) return null;
  return (
    <>
      {heading ? (
        <h3 id={heading.id} className="mt-10 heading text-h3">
          {heading.words}
        </h3>
      ) : null}
      <ul aria-labelledby={heading?.id} className="[&>li:first-child]:border-t-0">
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} text={text} />
        ))}
      </ul>
    </>
  );
}
