import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { Moment } from '@/components/ui/moment';
import { TextLink } from '@/components/ui/text-link';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import { SectionHeading } from './section-heading';

type ReportListProps = {
  reports: readonly {
    id: string;
    createdAt: Date;
    verdict: Verdict;
    modelVersion: string;
    evidenceVersion: string;
  }[];
  currentId: string;
  text: Pick<typeof reportText, 'rerun' | 'flips'>;
};

/** The reports of one assessment, the oldest first; nothing where there is only one. */
export function ReportList({ reports, currentId, text: { rerun, flips } }: ReportListProps) {
  if (reports.length < 2) return null;
  return (
    <section aria-labelledby="reports">
      <SectionHeading id="reports">{rerun.reports.heading}</SectionHeading>
      <ul className="mt-5 border-b border-line">
        {reports.map(({ id, createdAt, verdict, modelVersion: model, evidenceVersion: evidence }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-line py-3">
            <TextLink href={`/reports/${id}` as Route}>
              <Moment at={createdAt} />
            </TextLink>
            <span className="text-small text-ink-2">
              {message(rerun.reports.about, { verdict: flips.verdicts[verdict], model, evidence })}
            </span>
            {id === currentId ? <Badge>{rerun.reports.current}</Badge> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
