import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { QuietHeader } from '@/components/layout/quiet-header';
import { WayList } from '@/components/layout/way-list';
import { LinkButton } from '@/components/ui/link-button';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';

const text = getText().site;

export const metadata: Metadata = { title: text.notFound.title, robots: { index: false } };

/** One answer for what is unknown, foreign, expired or revoked, so that it gives nothing away. */
export default function NotFoundPage() {
  return (
    <>
      <QuietHeader brandName={brand.name} skipLabel={text.chrome.skip} />
      <main id="main" tabIndex={-1}>
        <PageContainer width="reading" className="py-16 sm:py-24">
          <h1 className="heading text-title">{text.notFound.heading}</h1>
          <p className="mt-5 max-w-measure text-ink-2">{text.notFound.body}</p>
          <p className="mt-3 max-w-measure text-ink-2">{text.notFound.next}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton href="/">{text.notFound.home}</LinkButton>
            <LinkButton href="/assess" variant="secondary">
              {text.notFound.assess}
            </LinkButton>
          </div>
          <WayList heading={text.notFound.waysHeading} ways={text.notFound.ways} />
        </PageContainer>
      </main>
    </>
  );
}
