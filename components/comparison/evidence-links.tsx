import type { Route } from 'next';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimView } from './claim-view';

/** The claims under a statement: each sentence, whom it speaks for, and its source as a link to the whole claim. */
export function EvidenceLinks({ claims, label }: { claims: readonly ClaimView[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {claims.map((claim) => (
        <li key={claim.id} className="flex gap-2.5 text-small text-ink-2">
          <LanguageMark tone={claim.tone} className="h-[1.5em]" />
          <span className="min-w-0">
            <ClaimSentence>{claim.sentence}</ClaimSentence>
            <span className="mt-0.5 block text-fine">
              {claim.weight}{' '}
              <TextLink href={claim.href as Route} className="inline-block">
                {claim.source.line}
              </TextLink>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
