import Link from 'next/link';
import type { Route } from 'next';

export type AdminNavItem = { href: Route; label: string; count?: string; current?: boolean };

/** The sections of the staff pages, with what waits in each. */
export function AdminNav({ name, items }: { name: string; items: readonly AdminNavItem[] }) {
  return (
    <nav aria-label={name}>
      <ul className="flex flex-col">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? 'page' : undefined}
              className="flex min-h-10 items-center justify-between gap-3 rounded-md border border-transparent forced-colors:border-[Canvas] px-2.5 text-[0.9375rem] text-ink-2 hover:text-ink aria-[current]:border-line-2 aria-[current]:bg-raised aria-[current]:text-ink"
            >
              <span>{item.label}</span>
              {item.count ? <span className="text-fine tabular-nums">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
