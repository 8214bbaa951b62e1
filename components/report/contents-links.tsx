'use client';

import { cn } from '@/lib/shared/cn';
import type { ContentsEntry } from './contents-entries';
import { useCurrentSection } from './use-current-section';

type ContentsLinksProps = {
  entries: readonly ContentsEntry[];
  /** What to do when one was chosen. */
  onChoose?: () => void;
  className?: string;
};

/** The sections as links; the one in view has a mark whose room is always there. */
export function ContentsLinks({ entries, onChoose, className }: ContentsLinksProps) {
  const current = useCurrentSection(entries);
  return (
    <ol className={cn('flex flex-col', className)}>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            onClick={onChoose}
            className="block border-s-2 border-transparent py-1.5 ps-3.5 text-ink-2 hover:border-line-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}
