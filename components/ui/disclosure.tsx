import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { Icon } from './icon';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Disclosures with one name close each other. */
  group?: string;
  /** For the line under a short text: lower, and still high enough to press. */
  dense?: boolean;
  className?: string;
};

/** More on demand, with the browser's own element: works without scripts and is found by the page's search. */
export function Disclosure({ summary, children, open, group, dense, className }: DisclosureProps) {
  return (
    <details open={open} name={group} className={cn('group/details', className)}>
      <summary
        className={cn(
          'inline-flex list-none items-center gap-2 text-small font-medium text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden',
          dense ? 'min-h-8' : 'min-h-11',
        )}
      >
        <Icon
          name="chevron-end"
          className="size-3.5 transition-transform group-open/details:rotate-90 print:hidden"
        />
        <span>{summary}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
