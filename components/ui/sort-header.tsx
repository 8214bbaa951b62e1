import Link from 'next/link';
import type { Route } from 'next';
import type { ReactNode } from 'react';

export type SortState = {
  /** The address that sorts by this column, or turns its order round. */
  href: Route;
  /** How the table is sorted by this column now. */
  order: 'ascending' | 'descending' | 'none';
};

type SortHeaderProps = { sort?: SortState; align?: 'start' | 'end'; hidden?: boolean; children: ReactNode };

/** The head of a column. Sorting is a link, so it works without scripts and the address says how the table is sorted. */
export function SortHeader({ sort, align, hidden, children }: SortHeaderProps) {
  const name = hidden ? <span className="sr-only">{children}</span> : <span>{children}</span>;
  return (
    <th
      scope="col"
      role="columnheader"
      data-align={align === 'end' ? 'end' : undefined}
      aria-sort={sort && sort.order !== 'none' ? sort.order : undefined}
    >
      {sort ? (
        <Link
          href={sort.href}
          prefetch={false}
          scroll={false}
          className="inline-flex items-center gap-1 hover:text-ink"
        >
          {name}
          <svg aria-hidden="true" viewBox="0 0 8 12" className="h-3 w-2">
            <path d="M4 1 7 4.5H1z" fill="currentColor" opacity={sort.order === 'ascending' ? 1 : 0.3} />
            <path d="M4 11 1 7.5h6z" fill="currentColor" opacity={sort.order === 'descending' ? 1 : 0.3} />
          </svg>
        </Link>
      ) : (
        name
      )}
    </th>
  );
}
