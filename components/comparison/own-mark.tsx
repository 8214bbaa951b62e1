import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

/** Says what of the reader's own result rests on a claim or a dimension; a rule in ink sets it apart. */
export function OwnMark({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span className={cn('block border-s-2 border-ink ps-2 text-small font-medium text-ink', className)}>
      {children}
    </span>
  );
}
