import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { InEnglish } from '@/components/ui/in-english';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/shared/cn';
import type { comparisonText } from '@/lib/text/en/comparison';
import type { ClaimView } from './claim-view';
import { FigureChart } from './figure-chart';
import { MeasuredFigure } from './measured-figure';

/** Letters beyond which a sentence is set smaller, so that a narrow screen still shows what follows it. */
const longSentence = 120;

type ClaimArticleProps = {
  claim: ClaimView;
  text: typeof comparisonText;
  /** How to read a claim; stands below its source. */
  note?: ReactNode;
  /** How to take the picture of the figures along. */
  take: ReactNode;
  /** What follows: where the model uses it, its history. */
  children?: ReactNode;
};

/** One claim with everything a reader needs to doubt it. */
export function ClaimArticle({ claim, text, note, take, children }: ClaimArticleProps) {
  return (
    <article>
      <h1 className={cn('mt-3 heading', claim.sentence.length > longSentence ? 'text-h2' : 'text-title')}>
        <ClaimSentence>{claim.sentence}</ClaimSentence>
      </h1>
      <p className="mt-5">
        <LanguageMark tone={claim.tone} className="items-baseline! whitespace-normal!">
          {claim.weight}
        </LanguageMark>
      </p>
      {claim.caution ? (
        <p className="mt-3 max-w-measure text-ink-2">
          <span className="font-medium text-ink">{text.claim.caution}:</span>{' '}
          <InEnglish>{claim.caution}</InEnglish>
        </p>
      ) : null}
      <p className="mt-6 max-w-measure border-s-2 border-line-2 ps-4">
        <a href={claim.source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
          <InEnglish>{claim.source.title}</InEnglish>
        </a>
        <span className="block text-small text-ink-2">{claim.source.line}</span>
        <span className="mt-1 block text-small text-ink-2">
          {claim.isUnchecked ? <Badge tone="warning">{claim.reading}</Badge> : claim.reading}
        </span>
        {claim.fact ? <span className="mt-1 block text-small text-ink-2">{claim.fact}</span> : null}
        <span className="mt-1 block text-small text-ink-2">
          {claim.isOutOfDate ? <Badge tone="warning">{claim.expiry}</Badge> : claim.expiry}
        </span>
      </p>
      <p className="mt-4 text-small print:hidden">
        <TextLink href={`${claim.href}/challenge` as Route}>{text.claim.challenge}</TextLink>
      </p>
      {note}
      {claim.figures.length > 0 ? <Figures claim={claim} text={text} take={take} /> : null}
      {children}
    </article>
  );
}

function Figures({ claim, text, take }: Omit<ClaimArticleProps, 'children' | 'note'>) {
  const table = (
    <DataTable
      caption={text.claim.figuresCaption}
      dense
      columns={[
        {
          key: 'label',
          header: text.claim.figure,
          cell: (row: ClaimView['figures'][number]) => <InEnglish>{row.label}</InEnglish>,
          rowHeader: true,
        },
        { key: 'whose', header: text.claim.whose, cell: (row) => row.whose },
        { key: 'value', header: text.claim.value, cell: (row) => row.value, align: 'end' },
      ]}
      rows={claim.figures}
      rowKey={(row) => row.key}
    />
  );
  return (
    <section aria-labelledby="figures" className="mt-10">
      <h2 id="figures" className="heading text-h3">
        {text.claim.figures}
      </h2>
      {claim.measured || claim.groups.length > 0 ? (
        <>
          <div className="mt-4">
            {claim.measured ? (
              <MeasuredFigure figure={claim.measured} languages={text.languages} size="large" />
            ) : (
              <FigureChart groups={claim.groups} languages={text.languages} label={text.claim.chart} />
            )}
          </div>
          <Disclosure summary={text.claim.figuresTable} className="mt-3 print:hidden">
            {table}
          </Disclosure>
        </>
      ) : (
        <div className="mt-2">{table}</div>
      )}
      {take}
    </section>
  );
}
