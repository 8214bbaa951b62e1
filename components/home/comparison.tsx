import { PageContainer } from '@/components/layout/page-container';
import { LanguageMark } from '@/components/ui/language-mark';
import { homeClaims, homeDimensionIds, type NumberedSource } from '@/lib/domain/comparison/home-claims';
import type { siteText } from '@/lib/text/en/site';
import { ClaimSentence } from './claim-sentence';
import { SourceList } from './source-list';

type ComparisonProps = {
  text: (typeof siteText)['home']['comparison'];
  /** The languages in the order of their columns. */
  order: readonly ['go', 'rust'] | readonly ['rust', 'go'];
  sources: readonly NumberedSource[];
};

/** Five dimensions side by side, each statement with its sources. */
export function Comparison({ text, order, sources }: ComparisonProps) {
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
                <th scope="col" role="columnheader" className="w-[22%]">
                  {text.dimension}
                </th>
                {order.map((language) => (
                  <th key={language} scope="col" role="columnheader" className="w-[39%]">
                    <LanguageMark tone={language}>{text[language]}</LanguageMark>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {homeDimensionIds.map((dimension) => (
                <tr key={dimension} role="row">
                  <th scope="row" role="rowheader" className="heading text-h3">
                    {text.dimensions[dimension]}
                  </th>
                  {order.map((language) => (
                    <td key={language} role="cell" className="text-small">
                      <span aria-hidden="true" className="cell-name">
                        <LanguageMark tone={language}>{text[language]}</LanguageMark>
                      </span>
                      <span className="cell-value block">
                        <ClaimSentence
                          claim={homeClaims[dimension][language]}
                          sources={sources}
                          sourceLabel={text.source}
                        />
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <SourceList text={text} sources={sources} />
      </PageContainer>
    </section>
  );
}
