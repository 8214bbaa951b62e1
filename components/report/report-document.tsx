import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { reportText } from '@/lib/text/en/report';
import { CriteriaChart } from './criteria-chart';
import { GateTable } from './gate-table';
import { PartTable } from './part-table';
import { PartsOffer } from './parts-offer';
import { ReasonColumns } from './reason-columns';
import { ReportHead } from './report-head';
import type { ReportView } from './report-view';
import { SinceNotices } from './since-notices';
import { StaySection } from './stay-section';
import { Waterfall } from './waterfall';
import { WhatWouldChange } from './what-would-change';

type ReportDocumentProps = {
  view: ReportView;
  text: typeof reportText;
  /** What the reader can do with it, under the verdict; nothing on a shared report. */
  actions?: ReactNode;
  /** What follows the content: what it is pinned to, how to keep it. */
  children?: ReactNode;
};

/** The content of a report, the same for its owner and for whoever it is shared with. */
export function ReportDocument({ view, text, actions, children }: ReportDocumentProps) {
  const gates = <GateTable rows={view.gates.rows} others={view.gates.others} text={text.gates} />;
  // A constraint that holds decides before any point does, so it stands before the points.
  const gatesFirst = view.gates.rows.some((row) => !row.isOpen);
  const stay = view.stay ? <StaySection view={view.stay} text={text.stay} /> : null;
  // Where staying is the verdict, its reasons come before those between the two languages.
  const stayFirst = view.stay?.isVerdict ?? false;
  return (
    <article className="flex flex-col gap-16 pt-8 pb-20 sm:pt-10 lg:gap-20">
      <ReportHead view={view.head} actions={actions} />
      {view.neitherFits ? (
        <Notice kind="warning" title={text.neitherFits.title}>
          {text.neitherFits.body}
        </Notice>
      ) : null}
      <SinceNotices view={view.since} text={text.since} />
      {stayFirst ? stay : null}
      <ReasonColumns reasons={view.reasons} evidence={view.evidence} text={text.reasons} />
      {gatesFirst ? gates : null}
      <Waterfall
        steps={view.waterfall}
        axis={view.axis}
        rows={view.contributions}
        evidence={view.evidence}
        text={text.contributions}
      />
      {view.waterfall.bars.length > 0 ? (
        <CriteriaChart criteria={view.criteria} axis={view.axis} text={text.criteria} />
      ) : null}
      {stayFirst ? null : stay}
      {view.partsOffer ? <PartsOffer view={view.partsOffer} text={text.partsOffer} /> : null}
      <WhatWouldChange {...view.flips} sensitivity={view.sensitivity} text={text} />
      {gatesFirst ? null : gates}
      {view.parts.rows.length > 0 ? (
        <PartTable rows={view.parts.rows} price={view.parts.price} text={text.parts} />
      ) : null}
      {children}
    </article>
  );
}
