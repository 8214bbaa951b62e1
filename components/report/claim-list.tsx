import { Badge } from '@/components/ui/badge';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import type { ClaimView } from './claim-views';

/** Claims with what a reader needs to doubt them: strength, source, when it was read, how it can mislead. */
export function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  return (
    <ul className="max-w-measure">
      {claims.map((claim) => (
        <li key={claim.id} className="border-t border-line py-3 text-small first:border-t-0 first:pt-0">
          <p className={claim.outOfDate || !claim.source ? 'text-ink-3' : 'text-ink'}>
            <ClaimSentence>{claim.sentence}</ClaimSentence>
          </p>
          {claim.source ? <Source claim={claim} source={claim.source} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Source({ claim, source }: { claim: ClaimView; source: NonNullable<ClaimView['source']> }) {
  const { weight, reading, outOfDate, caution } = claim;
  return (
    <div className="mt-1 flex flex-col gap-1 text-ink-2">
      <p>
        <span>{weight}</span>{' '}
        <a href={source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
          <InEnglish>{source.title}</InEnglish>
        </a>
        <span>{`, ${source.publisher} ${reading}`}</span>
      </p>
      {outOfDate ? (
        <p>
          <Badge tone="warning">{outOfDate}</Badge>
        </p>
      ) : null}
      {caution ? <p>{caution}</p> : null}
    </div>
  );
}
