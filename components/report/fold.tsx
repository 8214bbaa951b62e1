import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type FoldProps = {
  /** The address of the section. It is inside what opens, so that a browser opens it for a link that leads to it. */
  id: string;
  heading: string;
  /** What is inside, in a few words. */
  note: ReactNode;
  children: ReactNode;
};

/**
 * A closed section of a report, one line high. Works without scripts, is found by the page's search, opens for a link
 * to its address, and is open on paper (globals.css).
 */
export function Fold({ id, heading, note, children }: FoldProps) {
  return (
    <section aria-labelledby={`${id}-heading`} className="border-b border-line">
      <details className="group/fold">
        <summary className="grid list-none gap-x-8 gap-y-0.5 py-3.5 hover:bg-raised active:bg-line/50 @min-[44rem]/doc:grid-cols-10 @min-[44rem]/doc:items-baseline [&::-webkit-details-marker]:hidden">
          <span className="flex items-baseline gap-3 @min-[44rem]/doc:col-span-4">
            <Icon
              name="chevron-end"
              className="size-3.5 translate-y-px text-ink-3 transition-transform group-open/fold:rotate-90 print:hidden"
            />
            <h3 id={`${id}-heading`} className="font-semibold">
              {heading}
            </h3>
          </span>
          <span className="ps-6.5 text-small text-ink-2 @min-[44rem]/doc:col-span-6 @min-[44rem]/doc:ps-0">
            {note}
          </span>
        </summary>
        <div id={id} className="scroll-mt-20 pt-3 pb-12">
          {children}
        </div>
      </details>
    </section>
  );
}
