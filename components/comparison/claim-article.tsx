import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import type { comparisonText } from '@/lib/text/en/comparison';
import type { ClaimView } from './claim-view';
import { FigureChart } from './figure-chart';

type ClaimArticleProps = {
  claim: ClaimView;
  text: typeof comparisonText;
  /** What follows: where the model uses it, its history. */
  children?: ReactNode;
};

/** One claim with everything a reader needs to doubt it. */
export function ClaimArticle({ claim, text, children }: ClaimArticleProps) {
  return (
    <article>
      <h1 className="mt-3 heading text-title">{claim.sentence}</h1>
      <p className="mt-5">
        <LanguageMark tone={claim.tone} className="whitespace-normal!">
          {claim.weight}
        </LanguageMark>
      </p>
      {claim.caution ? (
        <p className="mt-3 max-w-measure text-ink-2">
          <span className="font-medium text-ink">{text.claim.caution}:</span> {claim.caution}
        </p>
      ) : null}
      <p className="mt-6 max-w-measure border-l-2 border-line-2 pl-4">
        <a href={claim.source.url} rel="noreferrer" className="text-link [overflow-wrap:anywhere]">
          {claim.source.title}
        </a>
        <span className="block text-small text-ink-2">{claim.source.line}</span>
        <span className="mt-1 block text-small text-ink-2">{claim.reading}</span>
        <span className="mt-1 block text-small text-ink-2">
          {claim.isOutOfDate ? <Badge tone="warning">{claim.expiry}</Badge> : claim.expiry}
        </span>
      </p>
      <p className="mt-4 text-small">
        <TextLink href={`${claim.href}/challenge` as Route}>{text.claim.challenge}</TextLink>
      </p>
      {claim.figures.length > 0 ? <Figures claim={claim} text={text} /> : null}
      {children}
    </article>
  );
}

function Figures({ claim, text }: { claim: ClaimView; text: typeof comparisonText }) {
  const table = (
    <DataTable
      caption={text.claim.figuresCaption}
      dense
      columns={[
        {
          key: 'label',
          header: text.claim.figure,
          cell: (row: ClaimView['figures'][number]) => row.label,
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
      {claim.groups.length > 0 ? (
        <>
          <div className="mt-4 max-w-xl">
            <FigureChart groups={claim.groups} languages={text.languages} label={text.claim.chart} />
          </div>
          <Disclosure summary={text.claim.figuresTable} className="mt-3">
            {table}
          </Disclosure>
        </>
      ) : (
        <div className="mt-2">{table}</div>
      )}
    </section>
  );
}
