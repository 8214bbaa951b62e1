import type { Metadata, Route } from 'next';
import { CostAnswer } from '@/components/cost/cost-answer';
import { CostForm } from '@/components/cost/cost-form';
import { PageSection } from '@/components/layout/page-section';
import { LeftOutTable } from '@/components/cost/left-out-table';
import { MisleadList } from '@/components/cost/mislead-list';
import { PrintedLoad } from '@/components/cost/printed-load';
import { problemWords } from '@/components/cost/problem-words';
import { PageContainer } from '@/components/layout/page-container';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextLink } from '@/components/ui/text-link';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { leftOutRuns } from '@/lib/domain/cost/left-out';
import { readLoad } from '@/lib/domain/cost/load-form';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';

const address = '/compare/cost' as Route;
const text = getText().cost;
/** A load to look at. */
const example =
  `${address}?rps=120000&payload=2&p99=50&price=0.04&per=core-hour&currency=EUR&cores=4&own=900&in=go` as Route;

export const metadata: Metadata = {
  title: text.title,
  description: text.lead,
  alternates: { canonical: address },
};

/** Keeps nothing: the load stands in the address. */
export default async function CostPage({ searchParams }: PageProps<'/compare/cost'>) {
  const { values, problems, load } = readLoad(await searchParams);
  const errors = problemWords(problems, text);
  const isWrong = Object.keys(errors).length > 0;
  const order = sidesFor(address) === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const day = todayInUtc();
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={'/compare'}>{text.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <div className="mt-8 flex flex-col gap-6 print:hidden">
        {isWrong ? (
          <ErrorSummary title={text.form.problemTitle} message={text.form.problemNext} errors={errors} />
        ) : null}
        <CostForm action={address} values={values} errors={errors} order={order} text={text} />
      </div>
      {load ? <PrintedLoad values={values} text={text} /> : null}
      {load ? <CostAnswer load={load} claims={claims} order={order} day={day} text={text} /> : null}
      {load || isWrong ? null : (
        <PageSection className="mt-14" id="ranges" heading={text.empty.title} lead={text.empty.body}>
          <TextLink href={example}>{text.empty.example}</TextLink>
        </PageSection>
      )}
      <PageSection className="mt-14" id="mislead" heading={text.mislead.heading}>
        <MisleadList text={text} />
      </PageSection>
      <PageSection className="mt-14" id="left-out" heading={text.leftOut.heading} lead={text.leftOut.lead}>
        <LeftOutTable
          rows={leftOutRuns.flatMap(({ claim: id, reason }) => {
            const claim = getClaim(id);
            return claim ? [{ claim, reason }] : [];
          })}
          day={day}
          text={text}
        />
      </PageSection>
    </PageContainer>
  );
}
