import type { Metadata, Route } from 'next';
import { Bias } from '@/components/home/bias';
import { Comparison } from '@/components/home/comparison';
import { Examples } from '@/components/home/examples';
import { Hero } from '@/components/home/hero';
import { People } from '@/components/home/people';
import { RecordNote } from '@/components/home/record-note';
import { Steps } from '@/components/home/steps';
import { StructuredData } from '@/components/layout/structured-data';
import { caseRows } from '@/components/record/case-rows';
import { DecisionStrip } from '@/components/record/decision-strip';
import { FigureRow } from '@/components/record/figure-row';
import { RecordSection } from '@/components/record/record-section';
import { brand } from '@/lib/brand/brand';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { backtest } from '@/lib/domain/record/backtest';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { formatList } from '@/lib/shared/format';
import { getText } from '@/lib/text/catalogue';
import { homeDimensions, shownDimensions } from './home-dimensions';
import { homeExamples } from './home-examples';
import { siteData } from './site-data';

const text = getText();
const assessHref = '/assess' as Route;

export const metadata: Metadata = { title: { absolute: `${text.site.home.title} · ${brand.name}` } };

/** Static: everything on it, the decisions and the record included, is computed when the site is built. */
export default function HomePage() {
  const { home } = text.site;
  const sides = sidesFor('/');
  const order = sides === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const rows = caseRows(publishedCases, bankV1, {
    record: text.record,
    answers: text.reportAnswers,
    gates: text.report.gates.items,
    criteria: text.report.criteria.names,
  });
  const others = dimensionIds.filter((id) => !shownDimensions.some((shown) => shown === id));
  return (
    <>
      <StructuredData data={siteData()} />
      <Hero text={home} questionCount={questionsOf(currentVersion).length} assessHref={assessHref}>
        <Examples
          text={home.examples}
          plumbLine={text.plumbLine}
          examples={homeExamples(publishedCases, rows, bankV1, order, text)}
          count={publishedCases.length}
          sides={sides}
        />
      </Hero>
      <RecordSection id="record" heading={home.record.heading} lead={text.record.strip.lead} raised>
        <DecisionStrip rows={rows.filter((row) => row.chosen !== 'both')} sides={sides} text={text.record} />
        <FigureRow report={backtest(publishedCases, bankV1)} text={text.record} />
        <RecordNote text={home.record} count={publishedCases.length} />
      </RecordSection>
      <div className="border-t border-line" />
      <Comparison
        text={home.comparison}
        order={order}
        rows={homeDimensions(text.comparison)}
        more={formatList(others.map((id) => text.comparison.dimensions[id].name))}
      />
      <Steps text={home.steps} />
      <Bias text={home.bias} />
      <People text={home.people} href={assessHref} />
    </>
  );
}
