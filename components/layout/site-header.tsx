import Link from 'next/link';
import type { Route } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { BrandName } from './brand-name';
import { PageContainer } from './page-container';
import { SkipLink } from './skip-link';

export type NavLink = { href: Route; label: string; current?: boolean };

type SiteHeaderProps = {
  brandName: string;
  skipLabel: string;
  navLabel: string;
  /** Hidden where it is narrow: the footer repeats them, so nothing is lost. */
  links?: readonly NavLink[];
  /** The one act a visitor is invited to. */
  action?: { href: Route; label: string };
};

/** Head of the public pages. */
export function SiteHeader({ brandName, skipLabel, navLabel, links = [], action }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <SkipLink>{skipLabel}</SkipLink>
      <PageContainer className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
        <Link href="/" className="text-ink">
          <BrandName name={brandName} />
        </Link>
        <div className="flex items-center gap-10">
          {links.length > 0 ? (
            <nav aria-label={navLabel} className="hidden min-[54rem]:block print:hidden">
              <ul className="flex gap-6 text-[0.9375rem]">
                {links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      aria-current={link.current ? 'page' : undefined}
                      className="inline-flex min-h-11 items-center text-ink-2 hover:text-ink aria-[current]:text-ink"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {action ? (
            <LinkButton href={action.href} size="dense" className="max-[22rem]:hidden">
              {action.label}
            </LinkButton>
          ) : null}
        </div>
      </PageContainer>
    </header>
  );
}
