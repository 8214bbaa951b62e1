import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type AssessmentEntryProps = {
  name: string;
  /** One line: where it stands. */
  state: ReactNode;
  /** What draws its verdict, once it has one. */
  mark?: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
};

/** One assessment in the list of one's own. */
export function AssessmentEntry({ name, state, mark, children }: AssessmentEntryProps) {
  return (
    <li className="grid items-center justify-items-start gap-x-8 gap-y-4 border-b border-line py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className={cn('min-w-0', mark ? 'grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4' : null)}>
        {mark ? <span className="row-span-2 pt-1">{mark}</span> : null}
        <h2 className="heading text-h3 [overflow-wrap:anywhere]" dir="auto">
          {name}
        </h2>
        <p className="mt-1 text-small text-ink-2 tabular-nums">{state}</p>
      </div>
      {children}
    </li>
  );
}
