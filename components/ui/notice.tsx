import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type NoticeProps = {
  kind?: 'info' | 'warning' | 'error';
  title?: ReactNode;
  children?: ReactNode;
  /** Announces the notice when it appears after something the reader did. */
  live?: boolean;
  className?: string;
};

const rules = { info: 'border-ink-3', warning: 'border-warning', error: 'border-error' };
const titles = { info: 'text-ink', warning: 'text-warning', error: 'text-error' };

/** Something the reader should know here. The words carry the kind; the colour of the rule repeats it. */
export function Notice({ kind = 'info', title, children, live, className }: NoticeProps) {
  return (
    <div
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
      className={cn('border-s-2 bg-raised py-3 pe-4 ps-5', rules[kind], className)}
    >
      {title ? <p className={cn('font-semibold', titles[kind])}>{title}</p> : null}
      {children ? <div className="text-small text-ink-2">{children}</div> : null}
    </div>
  );
}
