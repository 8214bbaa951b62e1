import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

/** A key on the keyboard, drawn small. Decoration: the control itself says its key to assistive technology. */
export function KeyHint({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      aria-hidden="true"
      className={cn(
        'inline-flex min-w-5 items-center justify-center rounded-sm border border-line-2 px-1.5 py-px font-sans text-fine font-medium text-ink-3 print:hidden',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
