import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Says what will be here and how to get it there. */
export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cn('border-y border-line py-10', className)}>
      <p className="heading text-h3">{title}</p>
      {children ? <div className="mt-2 max-w-measure text-ink-2">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
