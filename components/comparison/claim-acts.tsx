import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/shared/cn';
import type { comparisonText } from '@/lib/text/en/comparison';

type ClaimActsProps = { href: string; text: (typeof comparisonText)['claim']; className?: string };

/**
 * What can be done with a claim. Closed behind three dots at rest and on touch; the rules of `claim-acts` show it
 * while its claim has the pointer or the focus. It is the browser's own element, so it opens without scripts.
 */
export function ClaimActs({ href, text, className }: ClaimActsProps) {
  return (
    <details className={cn('claim-acts print:hidden', className)}>
      <summary
        aria-label={text.acts}
        className="inline-flex h-8 w-8 list-none items-center text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden"
      >
        <span aria-hidden="true">⋯</span>
      </summary>
      <span className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-small">
        <TextLink href={href as Route}>{text.permanent}</TextLink>
        <TextLink href={`${href}/claim.json` as Route} plain>
          {text.data}
        </TextLink>
        <TextLink href={`${href}#history` as Route}>{text.history}</TextLink>
        <TextLink href={`${href}/challenge` as Route}>{text.challenge}</TextLink>
      </span>
    </details>
  );
}
