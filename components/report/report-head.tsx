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
};

/** The verdict in five seconds: sentence, how sure, and the instrument. */
export function ReportHead({ view, actions }: ReportHeadProps) {
  const { facts, systemName, headline, because, byPoints, frequency, calibration, plumbLine } = view;
  return (
    <header>
      <ReportFacts label={facts.label} facts={facts.items} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:mt-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="lg:pt-8">
          <h1
            className={cn('heading [overflow-wrap:anywhere]', isLong(systemName) ? 'text-title' : 'text-h1')}
          >
            <bdi>{systemName}</bdi>
            <span>{`: ${headline}`}</span>
          </h1>
          <div className="mt-5 flex max-w-measure flex-col gap-3 text-lead text-ink-2">
            {because ? <p>{[because, byPoints].filter(Boolean).join(' ')}</p> : null}
            <p>
              <Emphasised sentence={frequency.sentence} part={frequency.share} /> {frequency.parts}
            </p>
          </div>
          <p className="mt-3 max-w-measure text-small text-ink-2">{calibration}</p>
          {actions ? <div className="mt-7">{actions}</div> : null}
        </div>
        <div>
          <PlumbLine size="report" {...plumbLine.picture} />
          <PlumbLineTable {...plumbLine.table} />
        </div>
      </div>
    </header>
  );
}

/** Names with very long words, or of many words, would fill the first screen at full size. */
function isLong(name: string): boolean {
  return name.length > 40 || name.split(/\s+/u).some((word) => word.length > 18);
}
