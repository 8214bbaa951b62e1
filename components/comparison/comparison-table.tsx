import type { Route } from 'next';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import { LanguageMark } from '@/components/ui/language-mark';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import type { ClaimView } from './claim-view';
import { OwnMark } from './own-mark';

/** One dimension: the short answer, the strongest claims of each side, and how many claims there are. */
export interface DimensionRow {
  id: string;
  href: string;
  name: string;
  answer: string;
  /** The strongest claims of each side, the strongest first. */
  best: Record<'go' | 'rust', readonly ClaimView[]>;
  /** How many claims it has, in words. */
  count: string;
  /** What of the reader's own result rests on it; absent without answers. */
  mark?: string;
}

type ComparisonTableProps = {
  rows: readonly DimensionRow[];
  /** The languages in the order of their columns. */
  order: readonly ['go', 'rust'] | readonly ['rust', 'go'];
  text: typeof comparisonText;
};

/** All dimensions side by side. Where it is narrow each dimension is a block whose cells name their column. */
export function ComparisonTable({ rows, order, text }: ComparisonTableProps) {
  return (
    <div className="data-table data-table-prose">
      <table role="table">
        <caption className="sr-only">{text.table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="w-[34%]">
              {text.table.dimension}
            </th>
            {order.map((language) => (
              <th key={language} scope="col" role="columnheader" className="w-[33%]">
                <LanguageMark tone={language}>
                  {message(text.table.best, { language: text.languages[language] })}
                </LanguageMark>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader" className="font-normal!">
                <DimensionCell row={row} />
              </th>
              {order.map((language) => (
                <td key={language} role="cell" className="text-small">
                  <span aria-hidden="true" className="cell-name mt-4 mb-1">
                    <LanguageMark tone={language}>
                      {message(text.table.best, { language: text.languages[language] })}
                    </LanguageMark>
                  </span>
                  <span className="cell-value block">
                    <Best claims={row.best[language]} language={language} text={text} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DimensionCell({ row }: { row: DimensionRow }) {
  return (
    <>
      <TextLink href={row.href as Route} className="heading text-h3">
        {row.name}
      </TextLink>
      {row.mark ? <OwnMark className="mt-1.5">{row.mark}</OwnMark> : null}
      <span className="mt-2 block text-small text-ink-2">{row.answer}</span>
      <span className="mt-2 block text-fine text-ink-3">{row.count}</span>
    </>
  );
}

function Best({
  claims,
  language,
  text,
}: {
  claims: readonly ClaimView[];
  language: 'go' | 'rust';
  text: typeof comparisonText;
}) {
  if (claims.length === 0) {
    return (
      <span className="text-ink-3">{message(text.table.none, { language: text.languages[language] })}</span>
    );
  }
  return claims.map((claim) => (
    <span key={claim.id} className="mb-3 block last:mb-0">
      <ClaimSentence>{claim.sentence}</ClaimSentence>{' '}
      <TextLink href={claim.href as Route} className="inline-block text-fine text-ink-2">
        {claim.source.line}
      </TextLink>
      {claim.mark ? <OwnMark className="mt-1">{claim.mark}</OwnMark> : null}
    </span>
  ));
}
