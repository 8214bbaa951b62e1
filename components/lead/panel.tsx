import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type PanelProps = { id: string; title: string; note?: ReactNode; className?: string; children: ReactNode };

/** One part of the page about a lead, with its heading. */
export function Panel({ id, title, note, className, children }: PanelProps) {
  return (
    <section aria-labelledby={id} className={cn('min-w-0', className)}>
      <h2 id={id} className="heading text-h3">
        {title}
      </h2>
      {note ? <p className="mt-1 max-w-measure text-small text-ink-2">{note}</p> : null}
      <div className="mt-3">{children}</div>
    </section>
  );
}
