'use client';

import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { Icon } from './icon';
import { useNativeFirst } from './use-native-first';

type ExplainProps = {
  /** The question that the text answers, for example "How the match is computed". */
  title: string;
  closeLabel: string;
  className?: string;
  children: ReactNode;
};

const trigger =
  'inline-flex size-8 list-none items-center justify-center rounded-md align-middle text-ink-2 hover:text-ink ' +
  'print:hidden [&::-webkit-details-marker]:hidden';
const box = 'max-w-[min(22rem,calc(100vw-2.5rem))] rounded-md border border-line-2 bg-raised p-4 text-small';

/**
 * A question mark that explains a term when it is pressed: reached by keyboard and finger alike, unlike what
 * appears under a pointer. Escape or a press elsewhere closes it. Without scripts the text unfolds in place.
 */
export function Explain({ title, closeLabel, className, children }: ExplainProps) {
  const [native, scripted] = useNativeFirst();
  if (!scripted)
    return (
      <details ref={native} className={cn('inline-block open:block', className)}>
        <summary className={trigger}>
          <span className="sr-only">{title}</span>
          <Icon name="question" />
        </summary>
        <div className={box}>
          <p className="font-semibold">{title}</p>
          <div className="mt-1 text-ink-2">{children}</div>
        </div>
      </details>
    );
  return (
    <Popover.Root>
      <Popover.Trigger aria-label={title} className={cn(trigger, className)} data-early-press>
        <Icon name="question" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} collisionPadding={20} className="z-10">
          <Popover.Popup
            className={cn(
              box,
              'transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0',
            )}
          >
            <div className="flex items-start justify-between gap-3">
              <Popover.Title className="font-semibold" render={<p />}>
                {title}
              </Popover.Title>
              <Popover.Close
                aria-label={closeLabel}
                className="-me-2 -mt-2 inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-2 hover:text-ink"
              >
                <Icon name="close" className="size-3.5" />
              </Popover.Close>
            </div>
            <Popover.Description className="mt-1 text-ink-2" render={<div />}>
              {children}
            </Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
