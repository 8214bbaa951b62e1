import type { ReactNode } from 'react';
import type { PlanView } from '@/components/report/plan/plan-view';
import { ReportPlan } from '@/components/report/plan/report-plan';
import { Notice } from '@/components/ui/notice';
import type { planText } from '@/lib/text/en/plan';
import type { reportText } from '@/lib/text/en/report';
import { contentsEntries, isGateFirst, isStayFirst } from './contents-entries';
import { ContentsFoot } from './contents-foot';
import { ContentsRail } from './contents-rail';
import { GateSection } from './gate-section';
import { NextStep } from './next-step';
import { PartTable } from './part-table';
import { PartsOffer } from './parts-offer';
import { ReasonColumns } from './reason-columns';
import { ReportFolds } from './report-folds';
import { ReportHead } from './report-head';
import type { ReportView } from './report-view';
import { SectionHeading } from './section-heading';
import { SinceNotices } from './since-notices';
import { StaySection } from './stay-section';
import { WhatWouldChange } from './what-would-change';

type ReportDocumentProps = {
  view: ReportView;
  text: typeof reportText;
  /** What to do after the verdict; a reader who only looks at the reasons gets none. */
  plan?: { view: PlanView; text: typeof planText };
  /** What the reader can do with it, under the verdict; nothing on a shared report. */
  actions?: ReactNode;
  /** How to find the report again, in its first line. */
  keep?: ReactNode;
  /** Further closed sections, after those of the content: what it is pinned to, where it leads to. */
  children?: ReactNode;
};

/**
 * The content of a report, the same for its owner and for whoever it is shared with: what can be read in two minutes
 * is open, everything else is closed and one line high.
 */
export function ReportDocument({ view, text, plan, actions, keep, children }: ReportDocumentProps) {
  const { contents, nextStep, rest } = text.document;
  const entries = contentsEntries(view, plan !== undefined, text);
  return (
    <article className="report @container/report pt-6 pb-20 sm:pt-8 max-lg:pb-0">
      <div className="gap-x-8 @min-[60rem]/report:grid @min-[60rem]/report:grid-cols-12">
        <ContentsRail mark={view.mark} entries={entries} text={contents} />
        <div className="@container/doc min-w-0 @min-[60rem]/report:col-span-10">
          <ReportHead view={view.head} actions={actions} keep={keep} />
          <div className="mt-14 flex flex-col gap-14">
            {view.neitherFits ? (
              <Notice kind="warning" title={text.neitherFits.title}>
                {text.neitherFits.body}
              </Notice>
            ) : null}
            <SinceNotices view={view.since} text={text.since} />
            {isStayFirst(view) && view.stay ? <StaySection view={view.stay} text={text.stay} /> : null}
            {isGateFirst(view) ? <GateSection {...view.gates} text={text.gates} /> : null}
            {view.parts.rows.length > 0 ? (
              <PartTable rows={view.parts.rows} price={view.parts.price} text={text.parts} />
            ) : null}
            <ReasonColumns reasons={view.reasons} evidence={view.evidence} text={text.reasons} />
            {view.partsOffer ? <PartsOffer view={view.partsOffer} text={text.partsOffer} /> : null}
            <WhatWouldChange {...view.flips} text={text.flips} />
            {plan ? <NextStep view={plan.view} text={nextStep} /> : null}
            <section aria-labelledby="rest">
              <SectionHeading id="rest" note={rest.note}>
                {rest.heading}
              </SectionHeading>
              <ReportFolds view={view} text={text} />
              {plan ? (
                <ReportPlan view={plan.view} text={plan.text} foldNote={text.document.folds.plan} />
              ) : null}
              {children}
            </section>
            <ContentsFoot mark={view.mark} entries={entries} text={contents} />
          </div>
        </div>
      </div>
    </article>
  );
}
