import type { Metadata } from 'next';
import { FailureNotice } from '@/components/layout/failure-notice';
import { QuietHeader } from '@/components/layout/quiet-header';
import { buttonClass } from '@/components/ui/button-class';
import { brand } from '@/lib/brand/brand';
import { errorPageText as text } from '@/lib/text/error-page';

export const metadata: Metadata = { title: text.title, robots: { index: false } };

/** What browsers without scripts show of a page that failed: scripts/build/write-documents.ts takes it from here. */
export default function FailedPage() {
  return (
    <>
      <QuietHeader brandName={brand.name} skipLabel={text.skip} />
      <main id="main" tabIndex={-1}>
        <FailureNotice
          retry={
            // Leads to the address that failed, whichever it was.
            <a href="" className={buttonClass()}>
              {text.retry}
            </a>
          }
          text={text}
        />
      </main>
    </>
  );
}
