import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { cardMetadata } from '@/app/cards/card-metadata';
import { SiteFooter } from '@/components/layout/site-footer';
import { brand } from '@/lib/brand/brand';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { SectionHeader } from './section-header';

/** One address per page, whatever stands behind its question mark. */
export const metadata: Metadata = { ...cardMetadata('home'), alternates: { canonical: './' } };

/** Frame of the public pages. Reads no session, so that they stay static. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  const { chrome } = getText().site;
  return (
    <div className="flex min-h-dvh flex-col">
      <SectionHeader
        brandName={brand.name}
        skipLabel={chrome.skip}
        navLabel={chrome.mainNavigation}
        menuLabel={chrome.menu}
        links={[
          { href: '/#how', label: chrome.howItWorks },
          { href: '/compare', label: chrome.comparison, covers: '/claims' },
          { href: '/method', label: chrome.method },
          { href: '/record', label: chrome.record },
          { href: '/#people', label: chrome.forCompanies },
        ]}
        action={{ href: '/assess', label: chrome.assess }}
      />
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter
        sentence={message(chrome.footSentence, { brand: brand.name })}
        navLabel={chrome.footNavigation}
        links={[
          { href: '/', label: chrome.home },
          { href: '/assess', label: chrome.assess },
          { href: '/compare', label: chrome.comparison },
          { href: '/method', label: chrome.method },
          { href: '/record', label: chrome.record },
          { href: '/changes', label: chrome.changes },
          { href: '/reports', label: chrome.resume },
          { href: '/about', label: chrome.about },
          { href: '/privacy', label: chrome.privacy },
          { href: '/terms', label: chrome.terms },
          { href: '/accessibility', label: chrome.accessibility },
          { href: '/imprint', label: chrome.imprint },
          { href: '/sign-in', label: chrome.staff },
        ]}
      />
    </div>
  );
}
