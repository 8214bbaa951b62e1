import { PageContainer } from '@/components/layout/page-container';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { brand } from '@/lib/brand/brand';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** Frame of the pages a company works with after its assessment: its reports, and the request for people. */
export function CompanyFrame({ className, children }: { className?: string; children: React.ReactNode }) {
  const { site, assessment } = getText();
  const { chrome } = site;
  return (
    <>
      <SiteHeader
        brandName={brand.name}
        skipLabel={chrome.skip}
        navLabel={chrome.mainNavigation}
        links={[{ href: '/reports', label: assessment.header.all }]}
      />
      <main id="main" tabIndex={-1}>
        <PageContainer className={className}>{children}</PageContainer>
      </main>
      <SiteFooter
        sentence={message(chrome.footSentence, { brand: brand.name })}
        navLabel={chrome.footNavigation}
        links={[
          { href: '/', label: chrome.home },
          { href: '/about', label: chrome.about },
          { href: '/privacy', label: chrome.privacy },
          { href: '/terms', label: chrome.terms },
          { href: '/accessibility', label: chrome.accessibility },
          { href: '/imprint', label: chrome.imprint },
        ]}
      />
    </>
  );
}
