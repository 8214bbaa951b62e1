import Link from 'next/link';
import type { NavLink } from './nav-link';
import { PageContainer } from './page-container';

type SiteFooterProps = { sentence: string; navLabel: string; links: readonly NavLink[] };

/** Foot of the public pages: what the site promises, and every page there is. */
export function SiteFooter({ sentence, navLabel, links }: SiteFooterProps) {
  return (
    <footer className="border-t border-line print:hidden">
      <PageContainer className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-8 text-small">
        <p className="text-ink-2">{sentence}</p>
        <nav aria-label={navLabel}>
          <ul className="grid grid-cols-2 gap-x-6 gap-y-1 sm:flex sm:flex-wrap sm:gap-x-4">
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  className="text-link inline-flex min-h-8 items-center text-ink-2 hover:text-ink"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </PageContainer>
    </footer>
  );
}
