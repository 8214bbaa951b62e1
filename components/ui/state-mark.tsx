import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

export type StateMarkKind = 'full' | 'half' | 'dotted' | 'cross' | 'tick' | 'question';

type StateMarkProps = { kind: StateMarkKind; children: ReactNode; className?: string };

const shapes: Record<StateMarkKind, ReactNode> = {
  full: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />
    </>
  ),
  dotted: (
    <circle
      cx="6"
      cy="6"
      r="4.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeDasharray="2 1.8"
    />
  ),
  cross: <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  tick: <path d="M1.75 6.5l3 3 5.5-7" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  question: (
    <>
      <path
        d="M3.5 4a2.5 2.5 0 1 1 3.3 2.35c-.55.2-.8.55-.8 1.15"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <circle cx="6" cy="10" r=".9" fill="currentColor" />
    </>
  ),
};

/** A state as a small sign with its word: the shape differs, so that colour is not needed to tell them apart. */
export function StateMark({ kind, children, className }: StateMarkProps) {
  return (
    <span className={cn('inline-flex items-baseline gap-1.5', className)}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 self-center">
        {shapes[kind]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
