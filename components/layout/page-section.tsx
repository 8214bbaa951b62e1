import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type PageSectionProps = {
  id: string;
  heading: string;
  lead?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One part of a long page, with an anchor of its own. */
export function PageSection({ id, heading, lead, className, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={cn('border-t border-line pt-8', className)}>
      <h2 id={`${id}-heading`} className="heading text-h2">
        {heading}
      </h2>
      {lead ? <p className="mt-3 max-w-measure text-ink-2">{lead}</p> : null}
      <div className="mt-6">{children}</div>
    </section>
  );
}
