import Link from 'next/link';
import type { Route } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { cn } from '@/lib/shared/cn';
import { BrandName } from './brand-name';
import type { NavLink } from './nav-link';
import { PageContainer } from './page-container';
import { SiteMenu } from './site-menu';
import { SkipLink } from './skip-link';

type SiteHeaderProps = {
  brandName: string;
  skipLabel: string;
  navLabel: string;
  links?: readonly NavLink[];
  /** The word on the button that opens the links where it is narrow; without it they stand there as they are. */
  menuLabel?: string;
  /** The one act a visitor is invited to. */
  action?: { href: Route; label: string };
};

/** Head of the public pages: name, sections, the one act. */
export function SiteHeader(props: SiteHeaderProps) {
  const { brandName, skipLabel, navLabel, links = [], menuLabel, action } = props;
  const hasMenu = menuLabel !== undefined && links.length > 0;
  return (
    <header className="relative border-b border-line">
      <SkipLink>{skipLabel}</SkipLink>
      <PageContainer
        className={cn(
          'flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2',
          hasMenu ? 'max-[54rem]:pe-32!' : null,
        )}
      >
        <Link href="/" prefetch={false} className="min-w-0 flex-1 text-ink">
          <BrandName name={brandName} />
        </Link>
        {links.length > 0 ? (
          <nav
            aria-label={navLabel}
            className={cn(
              'print:hidden',
              hasMenu ? 'hidden min-[54rem]:block' : null,
              action ? 'min-[54rem]:me-4' : null,
            )}
          >
            <ul className="flex flex-wrap gap-x-6 text-[0.9375rem]">
              {links.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    prefetch={false}
                    aria-current={link.current ? 'page' : undefined}
                    className="inline-flex min-h-11 items-center text-ink-2 decoration-2 underline-offset-[0.5em] hover:text-ink aria-[current]:text-ink aria-[current]:underline"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {action ? (
          <LinkButton href={action.href} size="dense" className="max-[26rem]:hidden">
            {action.label}
          </LinkButton>
        ) : null}
      </PageContainer>
      {hasMenu ? (
        <SiteMenu label={menuLabel} navLabel={navLabel} links={action ? [...links, action] : links} />
      ) : null}
    </header>
  );
}
