import Link from 'next/link';
import type { Route } from 'next';
import type { ReactNode } from 'react';
import { AdminNav, type AdminNavItem } from './admin-nav';
import { BrandName } from './brand-name';
import { SkipLink } from './skip-link';

type AdminShellProps = {
  brandName: string;
  homeHref: Route;
  skipLabel: string;
  navLabel: string;
  /** The word on the button that opens the sections where it is narrow. */
  menuLabel: string;
  items: readonly AdminNavItem[];
  /** Who is signed in and how to sign out; stands under the sections. */
  account?: ReactNode;
  children: ReactNode;
};

/** Frame of the staff pages: sections at the left, or behind a menu at the top where it is narrow. Draws `main`. */
export function AdminShell(props: AdminShellProps) {
  const { brandName, homeHref, skipLabel, navLabel, menuLabel, items, account, children } = props;
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[13rem_minmax(0,1fr)]">
      <SkipLink>{skipLabel}</SkipLink>
      <header className="relative border-line px-3 max-lg:border-b lg:border-e lg:py-3 print:hidden">
        <div className="flex flex-col lg:sticky lg:top-3 lg:gap-4">
          <Link href={homeHref} prefetch={false} className="px-2 text-ink max-lg:me-24 max-lg:py-2">
            <BrandName name={brandName} />
          </Link>
          {/* The button keeps its place in the head's row; what it opens pushes the page down. */}
          <details className="lg:hidden">
            <summary className="absolute end-3 top-2 flex min-h-11 list-none items-center rounded-md border border-line-2 px-4 text-small font-medium [&::-webkit-details-marker]:hidden">
              {menuLabel}
            </summary>
            <div className="pb-3">
              <AdminNav name={navLabel} items={items} />
              {account ? (
                <div className="mt-3 border-t border-line px-2.5 pt-3 text-small">{account}</div>
              ) : null}
            </div>
          </details>
          <div className="max-lg:hidden">
            <AdminNav name={navLabel} items={items} />
            {account ? (
              <div className="mt-6 border-t border-line px-2.5 pt-4 text-small">{account}</div>
            ) : null}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 px-5 py-6 sm:px-7">
        {children}
      </main>
    </div>
  );
}
