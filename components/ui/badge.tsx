import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type BadgeProps = { tone?: 'plain' | 'warning' | 'error'; children: ReactNode; className?: string };

const tones = {
  plain: 'border-line-2 text-ink-2',
  warning: 'border-warning text-warning',
  error: 'border-error text-error',
};

/** A short state in a thin frame: "Demo", "Provisional". */
export function Badge({ tone = 'plain', children, className }: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-block max-w-full rounded-sm border [overflow-wrap:anywhere] px-1.5 py-px text-fine font-medium',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
