import type { Route } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import type { Language } from '@/lib/domain/assessment/bank';
import { message } from '@/lib/shared/message';
import type { siteText } from '@/lib/text/en/site';

/** The strongest claim for a language in one dimension, in finished words. */
export interface HomeClaim {
  sentence: string;
  /** Its permanent address. */
  href: string;
  /** Publisher and year. */
  source: string;
}

export interface HomeDimension {
  id: string;
  name: string;
  href: string;
  claims: Record<Language, HomeClaim | null>;
  /** Claims in this dimension, whomever they speak for. */
  count: number;
}

type ComparisonProps = {
  text: (typeof siteText)['home']['comparison'];
  /** The languages in the order of their columns. */
  order: readonly ['go', 'rust'] | readonly ['rust', 'go'];
  rows: readonly HomeDimension[];
  /** The dimensions that are left to the comparison itself, by name. */
  more: string;
};

/** Some dimensions side by side: the strongest claim for each language, with its source. */
export function Comparison({ text, order, rows, more }: ComparisonProps) {
  return (
    <section id="comparison" aria-labelledby="comparison-heading">
      <PageContainer className="py-14 sm:py-20">
        <div className="grid gap-x-16 gap-y-3 lg:grid-cols-2 lg:items-end">
          <h2 id="comparison-heading" className="heading text-h2">
            {text.heading}
          </h2>
          <p className="max-w-measure text-ink-2">{text.lead}</p>
        </div>
        <div className="data-table data-table-prose mt-8">
          <table role="table">
            <caption className="sr-only">{text.caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader" className="w-[20%]">
                  {text.dimension}
                </th>
                {order.map((language) => (
                  <th key={language} scope="col" role="columnheader" className="w-[35%]">
                    <LanguageMark tone={language}>{text[language]}</LanguageMark>
                  </th>
                ))}
                <th scope="col" role="columnheader">
                  {text.claims}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <DimensionLine key={row.id} row={row} order={order} text={text} />
              ))}
            </tbody>
          </table>
        </div>
        <p className="mt-8 max-w-measure text-small text-ink-2">
          {message(text.more, { dimensions: more })} <TextLink href="/compare">{text.all}</TextLink>
        </p>
      </PageContainer>
    </section>
  );
}

function DimensionLine({
  row,
  order,
  text,
}: Pick<ComparisonProps, 'order' | 'text'> & { row: HomeDimension }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className="heading text-h3">
        <TextLink href={row.href as Route} className="no-underline hover:underline">
          {row.name}
        </TextLink>
      </th>
      {order.map((language) => (
        <td key={language} role="cell" className="text-small">
          <span aria-hidden="true" className="cell-name">
            <LanguageMark tone={language}>{text[language]}</LanguageMark>
          </span>
          <span className="cell-value block">
            <ClaimCell claim={row.claims[language]} none={text.none} />
          </span>
        </td>
      ))}
      <td role="cell" className="text-small text-ink-2">
        <span className="cell-value block tabular-nums">
          <TextLink href={row.href as Route}>{message(text.count, { count: row.count })}</TextLink>
        </span>
      </td>
    </tr>
  );
}

function ClaimCell({ claim, none }: { claim: HomeClaim | null; none: string }) {
  if (!claim) return <span className="text-ink-3">{none}</span>;
  return (
    <>
      <ClaimSentence>{claim.sentence}</ClaimSentence>{' '}
      <TextLink href={claim.href as Route} className="text-fine text-ink-3 hover:text-ink">
        {claim.source}
      </TextLink>
    </>
  );
}
