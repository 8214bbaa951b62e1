import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/moment';

type UnfinishedAssessmentProps = {
  heading: string;
  systemName: string;
  standing: string;
  savedLabel: string;
  savedAt: Date;
  /** The way on. */
  children: ReactNode;
};

/** Where an unfinished assessment stands, with the button that goes on. */
export function UnfinishedAssessment(props: UnfinishedAssessmentProps) {
  const { heading, systemName, standing, savedLabel, savedAt, children } = props;
  return (
    <section
      aria-labelledby="unfinished"
      className="mt-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-5 border-y border-line bg-raised px-5 py-6"
    >
      <div className="min-w-0">
        <h2 id="unfinished" className="text-small font-medium text-ink-2">
          {heading}
        </h2>
        <p className="heading mt-1 text-h3 [overflow-wrap:anywhere]" dir="auto">
          {systemName}
        </p>
        <p className="mt-1 text-small text-ink-2 tabular-nums">
          {standing} · {savedLabel} <Moment at={savedAt} />
        </p>
      </div>
      {children}
    </section>
  );
}
