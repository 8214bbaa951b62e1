import type { PlanView } from '@/components/report/plan/plan-view';
import type { reportDocumentText } from '@/lib/text/en/report-document';
import { SectionHeading } from './section-heading';

type NextStepProps = { view: PlanView; text: (typeof reportDocumentText)['nextStep'] };

/** What to do first in each month, and whom to look for; the whole plan is in a section of its own (A30). */
export function NextStep({ view, text }: NextStepProps) {
  const phases = view.phases.filter(({ steps }) => steps.length > 0);
  return (
    <section aria-labelledby="next-step">
      <SectionHeading id="next-step" note={text.note}>
        {text.heading}
      </SectionHeading>
      <div className="grid gap-x-8 gap-y-6 @min-[44rem]/doc:grid-cols-10">
        <dl className="@min-[44rem]/doc:col-span-7">
          {phases.map(({ key, heading, steps: [first] }) => (
            <div
              key={key}
              className="grid gap-x-8 gap-y-1 border-b border-line py-3 @min-[44rem]/doc:grid-cols-7"
            >
              <dt className="text-small text-ink-2 @min-[44rem]/doc:col-span-2 @min-[44rem]/doc:pt-0.5">
                {heading}
              </dt>
              <dd className="@min-[44rem]/doc:col-span-5">
                <span className="block font-semibold">{first?.title}</span>
                <span className="mt-0.5 block text-small text-ink-2">{first?.body}</span>
              </dd>
            </div>
          ))}
        </dl>
        <div className="@min-[44rem]/doc:col-span-3 @min-[44rem]/doc:pt-3">
          <h3 className="text-small text-ink-2">{text.people}</h3>
          {view.noHires ? (
            <p className="mt-1 text-small">{view.noHires}</p>
          ) : (
            <ul className="mt-1">
              {view.hires.map(({ key, who, count }) => (
                <li key={key} className="flex gap-2.5 py-0.5">
                  <span className="min-w-5 font-semibold tabular-nums">{count}</span>
                  <span>{who}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="mt-3 text-small print:hidden">
            <a href="#plan" className="text-link inline-flex min-h-6 items-center">
              {text.plan}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
