import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/shared/cn';
import type { comparisonText } from '@/lib/text/en/comparison';
import type { ClaimView } from './claim-view';
import { FigureChart } from './figure-chart';
import { OwnMark } from './own-mark';

type ClaimEntryProps = {
  claim: ClaimView;
  text: typeof comparisonText;
};

/** One claim in a list: sentence, figures, whom it speaks for, source, how it can mislead, permanent link. */
export function ClaimEntry({ claim, text }: ClaimEntryProps) {
  return (
    <li
      id={claim.id}
      className="grid break-inside-avoid gap-x-12 gap-y-4 border-t border-line py-6 target:bg-raised lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className="min-w-0">
        {claim.mark ? <OwnMark className="mb-2">{claim.mark}</OwnMark> : null}
        <p className={cn('max-w-measure', claim.isOutOfDate ? 'text-ink-3' : 'text-ink')}>
          <ClaimSentence>{claim.sentence}</ClaimSentence>
        </p>
        <div className="mt-3 flex max-w-measure flex-col gap-1 text-fine text-ink-2">
          <p>
            <LanguageMark tone={claim.tone} className="items-baseline! whitespace-normal!">
              {claim.weight}
            </LanguageMark>
          </p>
          <p>
            <a href={claim.source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
              <InEnglish>{claim.source.title}</InEnglish>
            </a>
            <span className="text-ink-3">, {claim.source.line}. </span>
            {claim.isUnchecked ? (
              <Badge tone="warning">{claim.reading}</Badge>
            ) : (
              <span>{claim.reading}</span>
            )}{' '}
            <span>{claim.fact}</span>
          </p>
          {claim.isOutOfDate ? (
            <p>
              <Badge tone="warning">{claim.expiry}</Badge>
            </p>
          ) : null}
          {claim.caution ? (
            <p>
              <span className="font-medium text-ink">{text.claim.caution}:</span>{' '}
              <InEnglish>{claim.caution}</InEnglish>
            </p>
          ) : null}
          <p translate="no" dir="ltr" className="hidden print:block">
            {claim.href}
          </p>
          <p className="print:hidden">
            <TextLink href={claim.href as Route}>{text.claim.permanent}</TextLink>{' '}
            <TextLink href={`${claim.href}/challenge` as Route} className="ms-3">
              {text.claim.challenge}
            </TextLink>
          </p>
        </div>
      </div>
      {claim.groups.length > 0 ? (
        <FigureChart groups={claim.groups} languages={text.languages} label={text.claim.figures} />
      ) : null}
    </li>
  );
}
