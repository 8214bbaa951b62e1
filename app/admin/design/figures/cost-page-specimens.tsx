import type { Route } from 'next';
import { BenchmarkAnswer } from '@/components/cost/benchmark-answer';
import { CostDetails } from '@/components/cost/cost-details';
import { CostForm } from '@/components/cost/cost-form';
import { LeftOutTable } from '@/components/cost/left-out-table';
import { MisleadList } from '@/components/cost/mislead-list';
import { PayTable } from '@/components/cost/pay-table';
import { PeopleNotes } from '@/components/cost/people-notes';
import { PrintedLoad } from '@/components/cost/printed-load';
import { problemWords } from '@/components/cost/problem-words';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import { exampleLoad } from '@/lib/domain/cost/example-load';
import { leftOutRuns } from '@/lib/domain/cost/left-out';
import { payRows } from '@/lib/domain/cost/pay-rows';
import { readLoad } from '@/lib/domain/cost/load-form';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

const here = '/admin/design/figures' as Route;
const order = ['go', 'rust'] as const;
/** The example of the page, and a load in which nearly everything is wrong. */
const usual = readLoad(exampleLoad);
const wrong = readLoad({ rps: '-1', payload: 'x', price: '', currency: 'a very long label', cores: '1.5' });
const leftOut = leftOutRuns.flatMap(({ claim: id, reason }) => {
  const claim = getClaim(id);
  return claim ? [{ claim, reason }] : [];
});

/** What the page on ranges of cost is made of, from the claims of now. */
export function CostPageSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { cost, design } = text;
  const form = ({ values, problems }: typeof usual) => (
    <CostForm
      action={here}
      values={values}
      errors={problemWords(problems, cost)}
      read={{}}
      order={order}
      text={cost}
    />
  );
  return (
    <>
      <UsualSpecimen file="components/cost/cost-form.tsx" state={design.states.invalid}>
        {form(wrong)}
      </UsualSpecimen>
      <UsualSpecimen file="components/cost/benchmark-answer.tsx">
        {usual.load ? (
          <BenchmarkAnswer
            estimate={estimateMachines(usual.load, benchmarkRuns)}
            target={usual.load.p99Ms}
            order={order}
            currency={usual.load.price.currency}
            isExample
            text={cost}
          />
        ) : null}
        <PrintedLoad values={usual.values} read={usual.read} text={cost} />
      </UsualSpecimen>
      <UsualSpecimen file="components/cost/cost-details.tsx">
        {usual.load ? (
          <CostDetails
            load={usual.load}
            estimate={estimateMachines(usual.load, benchmarkRuns)}
            claims={claims}
            order={order}
            day={day}
            text={cost}
          />
        ) : null}
      </UsualSpecimen>
      <UsualSpecimen file="components/cost/pay-table.tsx">
        <PayTable rows={payRows(claims)} order={order} day={day} text={cost} />
        <PeopleNotes text={cost} />
      </UsualSpecimen>
      <UsualSpecimen file="components/cost/mislead-list.tsx">
        <MisleadList text={cost} />
      </UsualSpecimen>
      <UsualSpecimen file="components/cost/left-out-table.tsx">
        <LeftOutTable rows={leftOut} day={day} text={cost} />
      </UsualSpecimen>
    </>
  );
}
