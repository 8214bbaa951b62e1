import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/shared/cn';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { ClaimActs } from './claim-acts';
import type { ClaimView } from './claim-view';
import { FigureChart } from './figure-chart';
import type { FigureGroup } from './figure-groups';
import { MeasuredFigure } from './measured-figure';
import { OwnMark } from './own-mark';

const mostBars = 6;

type ClaimEntryProps = {
  claim: ClaimView;
  text: typeof comparisonText;
};

/**
 * One claim in a list, as an exhibit: the sentence, one line on whom it speaks for and where it comes from, how it can
 * mislead, and beside them its figure with the axis.
 */
export function ClaimEntry({ claim, text }: ClaimEntryProps) {
  const hasFigure = claim.measured !== null || claim.groups.length > 0;
  return (
    <li
      id={claim.id}
      className="claim-entry raised-row grid scroll-mt-6 break-inside-avoid gap-x-12 gap-y-4 border-t border-line py-7 lg:grid-cols-12 lg:grid-rows-[auto_1fr] lg:gap-y-2"
    >
      <div className={cn('min-w-0', hasFigure ? 'lg:col-span-5' : 'lg:col-span-7')}>
        {claim.mark ? <OwnMark className="mb-2">{claim.mark}</OwnMark> : null}
        <p className={cn('heading text-h3', claim.isOutOfDate ? 'text-ink-3' : 'text-ink')}>
          <ClaimSentence>{claim.sentence}</ClaimSentence>
        </p>
        <ClaimMeta claim={claim} />
        {hasFigure ? <Caution claim={claim} text={text} className="mt-2" /> : null}
        <p translate="no" dir="ltr" className="hidden text-small print:block">
          {claim.href}
        </p>
      </div>
      <div className={cn('min-w-0 lg:row-span-2', hasFigure ? 'lg:col-span-7' : 'lg:col-span-5')}>
        {hasFigure ? (
          <EntryFigure claim={claim} text={text} />
        ) : (
          <Caution claim={claim} text={text} className="lg:border-s lg:border-line-2 lg:ps-5" />
        )}
      </div>
      <ClaimActs
        href={claim.href}
        text={text.claim}
        className={hasFigure ? 'lg:col-span-5' : 'lg:col-span-7'}
      />
    </li>
  );
}

function Caution({ claim, text, className }: ClaimEntryProps & { className?: string }) {
  if (!claim.caution) return null;
  return (
    <p className={cn('text-small text-ink-2', className)}>
      <span className="font-medium text-ink">{text.claim.caution}:</span>{' '}
      <InEnglish>{claim.caution}</InEnglish>
    </p>
  );
}

function ClaimMeta({ claim }: { claim: ClaimView }) {
  return (
    <p className="mt-2.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-small text-ink-2">
      <LanguageMark tone={claim.tone} className="items-baseline! whitespace-normal!">
        {claim.stance}
      </LanguageMark>
      <a href={claim.source.url} rel="noreferrer" className="text-link">
        <InEnglish>{claim.source.line}</InEnglish>
      </a>
      {claim.isUnchecked ? <Badge tone="warning">{claim.reading}</Badge> : <span>{claim.readingNote}</span>}
      {claim.isOutOfDate ? <Badge tone="warning">{claim.expiry}</Badge> : null}
    </p>
  );
}

function EntryFigure({ claim, text }: ClaimEntryProps) {
  if (claim.measured) {
    return <MeasuredFigure figure={claim.measured} languages={text.languages} size="large" />;
  }
  const { shown, count } = firstBars(claim.groups);
  return (
    <>
      <FigureChart groups={shown} languages={text.languages} label={text.claim.figures} />
      {count > mostBars ? (
        <p className="mt-3 text-small">
          <TextLink href={claim.href as Route}>{message(text.claim.allFigures, { count })}</TextLink>
        </p>
      ) : null}
    </>
  );
}

/** As many bars as stand beside a sentence without making its entry longer, in the order of the claim. */
function firstBars(groups: readonly FigureGroup[]) {
  let room = mostBars;
  const shown = groups.flatMap((group) => {
    const bars = group.bars.slice(0, room);
    room -= bars.length;
    return bars.length > 0 ? [{ ...group, bars }] : [];
  });
  return { shown, count: groups.reduce((sum, { bars }) => sum + bars.length, 0) };
}
