import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

export type DescriptionItem = { key: string; term: ReactNode; description: ReactNode };

type DescriptionListProps = { items: readonly DescriptionItem[]; className?: string };

/** Pairs of name and value: side by side where there is room, one under the other where there is not. */
export function DescriptionList({ items, className }: DescriptionListProps) {
  return (
    <dl className={cn('@container', className)}>
      {items.map((item) => (
        <div
          key={item.key}
          className="grid gap-x-6 border-t border-line py-2.5 last:border-b @md:grid-cols-[minmax(8rem,1fr)_2fr]"
        >
          <dt className="text-small text-ink-2">{item.term}</dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
