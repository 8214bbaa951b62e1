import Link from 'next/link';
import type { Route } from 'next';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';

type PaginationLinksProps = {
  /** Name of the navigation, for example "Pages of leads". */
  name: string;
  /** Where in the list, for example "1 to 50 of 1,284". */
  status: ReactNode;
  previous?: { href: Route; label: string };
  next?: { href: Route; label: string };
};

/** Steps through a long list by links; the address is the place in the list. */
export function PaginationLinks({ name, status, previous, next }: PaginationLinksProps) {
  return (
    <nav aria-label={name} className="flex flex-wrap items-center gap-3 py-3 text-small text-ink-2">
      <span className="tabular-nums">{status}</span>
      {previous ? (
        <Link href={previous.href} prefetch={false} rel="prev" className={buttonClass('secondary', 'dense')}>
          {previous.label}
        </Link>
      ) : null}
      {next ? (
        <Link href={next.href} prefetch={false} rel="next" className={buttonClass('secondary', 'dense')}>
          {next.label}
        </Link>
      ) : null}
    </nav>
  );
}
