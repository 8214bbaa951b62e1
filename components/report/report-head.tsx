import type { ReactNode } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { PlumbLineTable } from '@/components/plumb-line/plumb-line-table';
import { cn } from '@/lib/shared/cn';
import { Emphasised } from './emphasised';
import { ReportFacts } from './report-facts';
import type { ReportHeadView } from './report-head-view';

type ReportHeadProps = {
  view: ReportHeadView;
  /** What the reader can do with the report; nothing on a shared one. */
  actions?: ReactNode;
  /** How to find it again. */
  keep?: ReactNode;
};

/** The verdict in five seconds: sentence, how sure, and the instrument. */
export function ReportHead({ view, actions, keep }: ReportHeadProps) {
  const { facts, systemName, headline, because, byPoints, frequency, calibration, plumbLine } = view;
  return (
    <header id="verdict" className="scroll-mt-6">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-1">
        <ReportFacts label={facts.label} facts={facts.items} />
        {keep}
      </div>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-4 @min-[44rem]/doc:grid-cols-2 @min-[44rem]/doc:grid-rows-[auto_1fr] @min-[44rem]/doc:gap-y-5">
        <h1 className={cn('heading [overflow-wrap:anywhere]', isLong(systemName) ? 'text-h2' : 'text-title')}>
          <bdi>{systemName}</bdi>
          <span>{`: ${headline}`}</span>
        </h1>
        <div className="@min-[44rem]/doc:col-start-2 @min-[44rem]/doc:row-span-2 @min-[44rem]/doc:row-start-1">
          <PlumbLine size="report" {...plumbLine.picture} />
          <PlumbLineTable {...plumbLine.table} />
        </div>
        <div>
          <div className="flex max-w-measure flex-col gap-3 text-lead text-ink-2">
            {because ? <p>{[because, byPoints].filter(Boolean).join(' ')}</p> : null}
            <p>
              <Emphasised sentence={frequency.sentence} part={frequency.share} />
            </p>
          </div>
          <p className="mt-3 max-w-measure text-small text-ink-2">
            {[frequency.parts, calibration].filter(Boolean).join(' ')}
          </p>
          {actions ? <div className="mt-7">{actions}</div> : null}
        </div>
      </div>
    </header>
  );
}

/** Names with very long words, or of many words, would fill the first screen at full size. */
function isLong(name: string): boolean {
  return name.length > 40 || name.split(/\s+/u).some((word) => word.length > 18);
}
