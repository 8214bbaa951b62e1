import Link from 'next/link';
import type { Route } from 'next';
import { cn } from '@/lib/shared/cn';

export type TabLink = { href: Route; label: string; count?: string; current?: boolean };

/** Views of one thing under one address each. They are links, so they work without scripts and can be kept. */
export function TabLinks({
  name,
  tabs,
  className,
}: {
  name: string;
  tabs: readonly TabLink[];
  className?: string;
}) {
  return (
    <nav aria-label={name} className={cn('border-b border-line print:hidden', className)}>
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? 'page' : undefined}
              className={cn(
                '-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 text-small',
                tab.current
                  ? 'border-ink font-medium text-ink'
                  : 'border-transparent text-ink-2 hover:text-ink forced-colors:border-[Canvas]',
              )}
            >
              <span>{tab.label}</span>
              {tab.count ? <span className="text-ink-3 tabular-nums">{tab.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
