import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import { TextLink } from '@/components/ui/text-link';
import type { methodText } from '@/lib/text/en/method';

/** A claim in finished words. */
export interface ClaimLine {
  id: string;
  href: string;
  sentence: string;
  /** Whom it speaks for and how strongly. */
  weight: string;
  source: { title: string; url: string; line: string };
  /** Whether and when somebody read it at its source. */
  reading: string;
  /** When what it says was so; empty for a living page. */
  fact: string;
  expiry: string;
  isOutOfDate: boolean;
  /** Which values rest on it; missing where that goes without saying. */
  behind?: string;
}

/** Claims in numbered order, each with what a reader needs to doubt it; those out of date are greyed. */
export function ClaimLines({
  claims,
  anchors,
  text,
}: {
  claims: readonly ClaimLine[];
  /** Whether the page leads to a claim by its number; for the one list of a page. */
  anchors?: boolean;
  text: (typeof methodText)['claim'];
}) {
  return (
    <ol className="list-decimal ps-6 marker:text-fine marker:text-ink-3">
      {claims.map((claim, at) => (
        <li
          key={claim.id}
          id={anchors ? `claim-${at + 1}` : undefined}
          className="max-w-measure border-t border-line py-3 ps-1 text-small first:border-t-0"
        >
          <p className={claim.isOutOfDate ? 'text-ink-3' : 'text-ink'}>
            <ClaimSentence>{claim.sentence}</ClaimSentence>
          </p>
          <div className="mt-1 flex flex-col gap-0.5 text-fine text-ink-2">
            {claim.behind ? <p>{claim.behind}</p> : null}
            <p>
              {claim.weight}{' '}
              <a href={claim.source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
                <InEnglish>{claim.source.title}</InEnglish>
              </a>
              , {claim.source.line}.
            </p>
            <p>
              <span>{`${claim.reading} ${claim.fact}`}</span>{' '}
              {claim.isOutOfDate ? <Badge tone="warning">{claim.expiry}</Badge> : <span>{claim.expiry}</span>}{' '}
              <TextLink href={claim.href as Route} className="whitespace-nowrap">
                {text.whole}
              </TextLink>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
