'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, type ChangeEvent, type ReactNode } from 'react';

type AppliedAtOnceProps = {
  id: string;
  /** The page that answers; the choices become its address. */
  action: Route;
  className?: string;
  children: ReactNode;
};

/** The field that was changed last: the page that answers draws the form again, and the focus belongs there. */
let changedLast: string | null = null;

/**
 * A form of lists that asks the page again as soon as one of them changes, without leaving the place or the field.
 * What was chosen before scripts ran is applied when they do. Without scripts it is a plain form.
 */
export function AppliedAtOnce({ id, action, className, children }: AppliedAtOnceProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const drawn = form.current;
    if (!drawn) return;
    if (changedLast !== null) {
      const field = drawn.elements.namedItem(changedLast);
      if (field instanceof HTMLElement) field.focus({ preventScroll: true });
      changedLast = null;
    }
    if (hasChanged(drawn)) router.push(addressOf(drawn, action), { scroll: false });
  }, [router, action]);
  const apply = (event: ChangeEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    changedLast = target.name;
    router.push(addressOf(currentTarget, action), { scroll: false });
  };
  return (
    <form
      ref={form}
      id={id}
      action={`${action}#${id}`}
      method="get"
      autoComplete="off"
      onChange={apply}
      className={className}
    >
      {children}
    </form>
  );
}

/** Whether a list no longer shows what the page was drawn with. */
function hasChanged(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('option')].some((option) => option.defaultSelected && !option.selected);
}

function addressOf(form: HTMLFormElement, action: Route): Route {
  const chosen = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const query = new URLSearchParams(chosen).toString();
  return query ? `${action}?${query}` : action;
}
