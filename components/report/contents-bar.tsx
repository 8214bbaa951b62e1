'use client';

import { type ReactNode, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import type { ContentsEntry } from './contents-entries';
import { ContentsLinks } from './contents-links';

type ContentsBarProps = {
  label: string;
  openLabel: string;
  entries: readonly ContentsEntry[];
  /** The verdict, drawn and in a word. */
  mark: ReactNode;
};

/** A bar that keeps to the lower edge of the screen and opens to the contents; without scripts as well. */
export function ContentsBar({ label, openLabel, entries, mark }: ContentsBarProps) {
  const native = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (native.current) native.current.open = false;
  };
  return (
    <nav
      aria-label={label}
      className="contents-bar sticky bottom-0 z-10 -mx-5 border-t border-line-2 bg-paper sm:-mx-8 @min-[60rem]/report:hidden print:hidden"
    >
      <details ref={native} className="group/bar">
        <summary className="flex h-15 list-none items-center gap-3 px-5 text-small sm:px-8 [&::-webkit-details-marker]:hidden">
          {mark}
          <span className="ms-auto inline-flex shrink-0 items-center gap-2 font-medium">
            {openLabel}
            <Icon
              name="chevron-down"
              className="size-3.5 rotate-180 transition-transform group-open/bar:rotate-0"
            />
          </span>
        </summary>
        <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto border-t border-line-2 bg-paper px-5 py-4 sm:px-8">
          <ContentsLinks entries={entries} onChoose={close} className="[&_a]:py-2.5" />
        </div>
      </details>
    </nav>
  );
}
