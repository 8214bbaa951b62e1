import type { planText } from '@/lib/text/en/plan';
import { Causes } from './causes';
import { HireTable } from './hire-table';
import type { PlanView } from './plan-view';
import { RiskTable } from './risk-table';

type ReportPlanProps = { view: PlanView; text: typeof planText };

/** What to do in the first ninety days, what can go wrong, and whom to look for first (A30). */
export function ReportPlan({ view, text }: ReportPlanProps) {
  return (
    <section aria-labelledby="plan">
      <div className="flex flex-wrap items-baseline justify-between gap-x-10 gap-y-2">
        <h2 id="plan" className="heading text-h2">
          {text.heading}
        </h2>
        <p className="max-w-[34rem] flex-1 basis-80 text-small text-ink-2 lg:flex-none lg:basis-[34rem]">
          {text.note}
        </p>
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-10 border-t border-ink pt-6 lg:grid-cols-3">
        {view.phases.map((phase) => (
          <Phase key={phase.key} phase={phase} text={text} />
        ))}
      </div>
      <h3 className="heading mt-12 mb-3 text-h3">{text.risks.heading}</h3>
      <RiskTable risks={view.risks} text={text} />
      <h3 className="heading mt-12 mb-3 text-h3">{text.hires.heading}</h3>
      {view.noHires ? (
        <p className="text-ink-2">{view.noHires}</p>
      ) : (
        <HireTable hires={view.hires} text={text} />
      )}
    </section>
  );
}

function Phase({ phase, text }: { phase: PlanView['phases'][number]; text: typeof planText }) {
  return (
    <div>
      <h3 id={`plan-${phase.key}`} className="heading pb-3 text-h3">
        {phase.heading}
      </h3>
      {phase.steps.length === 0 ? (
        <p className="border-t border-line py-3 text-ink-2">{text.nothing}</p>
      ) : (
        <ul aria-labelledby={`plan-${phase.key}`}>
          {phase.steps.map((step) => (
            <li key={step.key} className="break-inside-avoid border-t border-line py-3.5">
              <p className="font-semibold">{step.title}</p>
              <p className="mt-1 text-small text-ink-2">{step.body}</p>
              <Causes causes={step.causes} text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
