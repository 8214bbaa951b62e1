import type { planText } from '@/lib/text/en/plan';
import { Fold } from '@/components/report/fold';
import { FoldLead } from '@/components/report/fold-lead';
import { Causes } from './causes';
import { HireTable } from './hire-table';
import type { PlanView } from './plan-view';
import { RiskTable } from './risk-table';

type ReportPlanProps = {
  view: PlanView;
  text: typeof planText;
  /** What is inside, in a few words. */
  foldNote: string;
};

/** What to do in the first ninety days, what can go wrong, and whom to look for first (A30). */
export function ReportPlan({ view, text, foldNote }: ReportPlanProps) {
  return (
    <Fold id="plan" heading={text.heading} note={foldNote}>
      <FoldLead>{text.note}</FoldLead>
      <div className="grid gap-x-8 gap-y-10 @min-[44rem]/doc:grid-cols-3">
        {view.phases.map((phase) => (
          <Phase key={phase.key} phase={phase} text={text} />
        ))}
      </div>
      <h4 className="heading mt-10 mb-2 text-h3">{text.risks.heading}</h4>
      <RiskTable risks={view.risks} text={text} />
      <h4 className="heading mt-10 mb-2 text-h3">{text.hires.heading}</h4>
      {view.noHires ? (
        <p className="text-ink-2">{view.noHires}</p>
      ) : (
        <HireTable hires={view.hires} text={text} />
      )}
    </Fold>
  );
}

function Phase({ phase, text }: { phase: PlanView['phases'][number]; text: typeof planText }) {
  return (
    <div>
      <h4 id={`plan-${phase.key}`} className="heading pb-3 text-h3">
        {phase.heading}
      </h4>
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
