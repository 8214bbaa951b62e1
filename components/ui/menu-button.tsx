'use client';

import { Menu } from '@base-ui/react/menu';
import type { Route } from 'next';
import Link from 'next/link';
import { useActionState, useRef, type ReactNode, type RefObject } from 'react';
import { cn } from '@/lib/shared/cn';
import { idleForm, type FormAction } from '@/lib/shared/form-state';
import { buttonClass } from './button-class';
import { Icon } from './icon';
import { SubmitButton } from './submit-button';
import { useNativeFirst } from './use-native-first';

type MenuButtonProps = {
  /** What stands on the button. */
  label: ReactNode;
  links: readonly { href: Route; label: string }[];
  /** The one act, at the end of the menu. */
  act: { action: FormAction; label: string; pending: string };
  className?: string;
};

type PartProps = Omit<MenuButtonProps, 'className'> & { send: (form: FormData) => void };

const button = buttonClass('secondary', 'dense', 'w-full');
const list = 'rounded-md border border-line-2 bg-raised py-1.5';
const row = 'flex min-h-10 items-center px-3.5 text-small text-ink focus-visible:-outline-offset-2';

/**
 * A few ways on and one act behind a button. With scripts it is a menu, worked by arrow keys, first letters and
 * Escape. Without them links and a form unfold in the same place.
 */
export function MenuButton({ className, ...rest }: MenuButtonProps) {
  const [native, scripted] = useNativeFirst();
  const [state, send] = useActionState(rest.act.action, idleForm);
  return (
    <div className={className}>
      {scripted ? (
        <PopupMenu {...rest} send={send} />
      ) : (
        <UnfoldingMenu {...rest} send={send} native={native} />
      )}
      {state.status === 'error' || state.status === 'invalid' ? (
        <p role="alert" className="mt-2 text-small text-error">
          {state.message}
        </p>
      ) : null}
    </div>
  );
}

function PopupMenu({ label, links, act, send }: PartProps) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className={button} data-early-press>
          <Face>{label}</Face>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={4} className="z-10">
            <Menu.Popup
              className={cn(
                list,
                'min-w-(--anchor-width)',
                'transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0',
              )}
            >
              {links.map(({ href, label: name }) => (
                <Menu.LinkItem
                  key={href}
                  closeOnClick
                  render={<Link href={href} prefetch={false} />}
                  className={cn(row, 'data-highlighted:bg-paper')}
                >
                  {name}
                </Menu.LinkItem>
              ))}
              <Menu.Separator className="my-1.5 border-t border-line" />
              <Menu.Item
                onClick={() => form.current?.requestSubmit()}
                className={cn(row, 'cursor-pointer data-highlighted:bg-paper')}
              >
                {act.label}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {/* Outside the menu, which is gone by the time the form is sent. */}
      <form ref={form} action={send} hidden />
    </>
  );
}

function UnfoldingMenu({
  label,
  links,
  act,
  send,
  native,
}: PartProps & { native: RefObject<HTMLDetailsElement | null> }) {
  return (
    <details ref={native}>
      <summary className={cn(button, 'list-none [&::-webkit-details-marker]:hidden')}>
        <Face>{label}</Face>
      </summary>
      <div className={cn(list, 'mt-1')}>
        <ul>
          {links.map(({ href, label: name }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className={row}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <form action={send} className="border-t border-line px-4 pt-2 pb-1">
          <SubmitButton variant="secondary" size="dense" pendingLabel={act.pending}>
            {act.label}
          </SubmitButton>
        </form>
      </div>
    </details>
  );
}

function Face({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="min-w-0 flex-1 truncate text-start">{children}</span>
      <Icon name="chevron-down" />
    </>
  );
}
