import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { cn } from '@/lib/shared/cn';

type RecordSectionProps = {
  id: string;
  heading: string;
  lead?: ReactNode;
  /** Stands on the brighter ground. */
  raised?: boolean;
  children: ReactNode;
};

/** A part of the record: its heading with a sentence beside it, under it where it is narrow. */
export function RecordSection({ id, heading, lead, raised, children }: RecordSectionProps) {
  return (
    <section aria-labelledby={id} className={cn('border-t border-line', raised ? 'bg-raised' : null)}>
      <PageContainer className="py-12 sm:py-16">
        <div className="grid gap-x-16 gap-y-3 lg:grid-cols-2 lg:items-end">
          <h2 id={id} className="heading text-h2">
            {heading}
          </h2>
          {lead ? <p className="max-w-measure text-ink-2">{lead}</p> : null}
        </div>
        <div className="mt-8">{children}</div>
      </PageContainer>
    </section>
  );
}
