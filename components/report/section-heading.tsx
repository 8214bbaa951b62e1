import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type SectionHeadingProps = { id: string; children: ReactNode; note?: ReactNode };

/** Heading of a part of the report over a rule, with a sentence beside it, under it where it is narrow. */
export function SectionHeading({ id, children, note }: SectionHeadingProps) {
  return (
    <div className="grid gap-x-8 gap-y-2 border-b border-ink pb-3 lg:grid-cols-10 lg:items-baseline">
      <h2
        id={id}
        className={cn('heading text-h2 lg:text-[1.875rem]', note ? 'lg:col-span-4' : 'lg:col-span-10')}
      >
        {children}
      </h2>
      {note ? <p className="text-small text-ink-2 lg:col-span-6">{note}</p> : null}
    </div>
  );
}
