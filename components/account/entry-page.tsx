import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { QuietHeader } from '@/components/layout/quiet-header';

type EntryPageProps = {
  brandName: string;
  skipLabel: string;
  title: string;
  lead: string;
  children: ReactNode;
};

/** Frame of the pages through which staff come in: a heading, a sentence, one form. */
export function EntryPage({ brandName, skipLabel, title, lead, children }: EntryPageProps) {
  return (
    <>
      <QuietHeader brandName={brandName} skipLabel={skipLabel} />
      <main id="main" tabIndex={-1}>
        <PageContainer width="reading" className="py-12 sm:py-16">
          <h1 className="heading text-title">{title}</h1>
          <p className="mt-3 max-w-measure text-ink-2">{lead}</p>
          <div className="mt-8 max-w-[26rem]">{children}</div>
        </PageContainer>
      </main>
    </>
  );
}
