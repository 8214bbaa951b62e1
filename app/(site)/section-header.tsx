'use client';

import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';
import type { NavLink } from '@/components/layout/nav-link';
import { SiteHeader } from '@/components/layout/site-header';

type Section = Omit<NavLink, 'current'> & {
  /** Where pages of this section stand that are not under its own address. */
  covers?: string;
};

type SectionHeaderProps = Omit<ComponentProps<typeof SiteHeader>, 'links'> & { links: readonly Section[] };

/**
 * The head with the section marked that the reader is in. A layout does not know which page it frames and is not
 * asked again on the way to the next one; the address tells, on the server as well, so the mark needs no scripts.
 */
export function SectionHeader({ links, ...rest }: SectionHeaderProps) {
  const path = usePathname();
  const isUnder = (start: string) => path === start || path.startsWith(`${start}/`);
  return (
    <SiteHeader
      {...rest}
      links={links.map(({ covers, ...link }) => ({
        ...link,
        current: isUnder(link.href) || (covers !== undefined && isUnder(covers)),
      }))}
    />
  );
}
