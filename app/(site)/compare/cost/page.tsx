import type { Metadata, Route } from 'next';
import { ReadingNote } from '@/components/comparison/reading-note';
import { BenchmarkAnswer } from '@/components/cost/benchmark-answer';
import { CostDetails } from '@/components/cost/cost-details';
import { CostForm } from '@/components/cost/cost-form';
import { PageSection } from '@/components/layout/page-section';
import { LeftOutTable } from '@/components/cost/left-out-table';
import { MisleadList } from '@/components/cost/mislead-list';
import { PayTable } from '@/components/cost/pay-table';
import { PeopleNotes } from '@/components/cost/people-notes';
import { PrintedLoad } from '@/components/cost/printed-load';
import { problemWords } from '@/components/cost/problem-words';
import { PageContainer } from '@/components/layout/page-container';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import { exampleLoad } from '@/lib/domain/cost/example-load';
import { leftOutRuns } from '@/lib/domain/cost/left-out';
import { payRows } from '@/lib/domain/cost/pay-rows';
import { readLoad } from '@/lib/domain/cost/load-form';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';

const address = '/compare/cost' as Route;
const { cost: text, readingNote } = getText();
export const metadata: Metadata = {
  title: text.title,
  description: text.lead,
  alternates: { canonical: address },
};

/** Keeps nothing: the load stands in the address. An address without a load shows an example. */
export default async function CostPage({ searchParams }: PageProps<'/compare/cost'>) {
  const asked = readLoad(await searchParams);
  const isExample = !asked.asked;
  const { values, problems, read, load } = isExample ? readLoad(exampleLoad) : asked;
  const estimate = load && estimateMachines(load, benchmarkRuns);
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
      <ReadingNote guide="cost" text={readingNote} className="mt-3" />
      {isExample ? (
        <Notice className="mt-8 max-w-measure" title={text.example.title}>
          {text.example.body}
        </Notice>
      ) : null}
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] lg:items-start print:block">
        <div className="flex flex-col gap-6 print:hidden">
          {isWrong ? (
            <ErrorSummary title={text.form.problemTitle} message={text.form.problemNext} errors={errors} />
          ) : null}
          <CostForm action={address} values={values} errors={errors} read={read} order={order} text={text} />
        </div>
        {load && estimate ? (
          <div>
            <PrintedLoad values={values} read={read} text={text} />
            <BenchmarkAnswer
              estimate={estimate}
              target={load.p99Ms}
              order={order}
              currency={load.price.currency}
              isExample={isExample}
              text={text}
            />
          </div>
        ) : (
          <p className="border-t border-line pt-8 text-ink-2 print:hidden">{text.waiting}</p>
        )}
      </div>
      {load && estimate ? (
        <CostDetails load={load} estimate={estimate} claims={claims} order={order} day={day} text={text} />
      ) : null}
      <PageSection className="mt-14" id="people" heading={text.people.heading} lead={text.people.lead}>
        <PayTable rows={payRows(claims)} order={order} day={day} text={text} />
        <PeopleNotes text={text} />
      </PageSection>
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
