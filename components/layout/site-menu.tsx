import type { NavLink } from './nav-link';
import { PageContainer } from './page-container';

type SiteMenuProps = { label: string; navLabel: string; links: readonly NavLink[] };

/**
 * The sections behind a button where there is no room for them. The browser's own element, so it opens without
 * scripts; its button stands in the head's row, the sections push the page down. Plain links: following one
 * loads the page anew, which closes the menu.
 */
export function SiteMenu({ label, navLabel, links }: SiteMenuProps) {
  return (
    <details className="min-[54rem]:hidden print:hidden">
      <summary className="absolute end-5 top-2.5 flex min-h-11 list-none items-center rounded-md border border-line-2 px-4 text-small font-medium sm:end-8 [&::-webkit-details-marker]:hidden">
        {label}
      </summary>
      <PageContainer>
        <nav aria-label={navLabel}>
          <ul className="pb-4">
            {links.map((link) => (
              <li key={link.href} className="border-t border-line">
                <a
                  href={link.href}
                  aria-current={link.current ? 'page' : undefined}
                  className="flex min-h-12 items-center decoration-2 underline-offset-[0.4em] aria-[current]:font-medium aria-[current]:underline"
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageContainer>
    </details>
  );
}
