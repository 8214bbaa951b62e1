import type { ReactNode } from 'react';
import { ReportHead } from './report-head';
import type { ReportHeadView } from './report-head-view';

type VerdictDocumentProps = {
  view: ReportHeadView;
  /** What follows the verdict: what it is pinned to. */
  children?: ReactNode;
};

/** What is left of a report when its answers, and all that repeats them, are left out. */
export function VerdictDocument({ view, children }: VerdictDocumentProps) {
  return (
    <article className="flex flex-col gap-16 pt-8 pb-20 sm:pt-10 lg:gap-20">
      <ReportHead view={view} />
      {children}
    </article>
  );
}
