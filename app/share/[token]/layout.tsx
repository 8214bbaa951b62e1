import type { Metadata } from 'next';
import { sharedOpenGraph } from '@/app/cards/card-metadata';
import { PageContainer } from '@/components/layout/page-container';
import { ShareHeader } from '@/components/layout/share-header';
import { brand } from '@/lib/brand/brand';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { requireSharedReport } from './shared-report';

const { shared } = getText().share;

/**
 * Says nothing about what is shared: chat programs fetch it for previews (security.md P22), and keep the picture
 * when the link is taken back (P21). So it is the same picture for every link.
 */
export const metadata: Metadata = {
  title: shared.title,
  description: shared.description,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  openGraph: { ...sharedOpenGraph, title: shared.title, description: shared.description },
};

/** Frame of a shared report: nothing that leads elsewhere. */
export default async function SharedReportLayout({ children, params }: LayoutProps<'/share/[token]'>) {
  const { expiresAt, isPartial } = await requireSharedReport((await params).token);
  return (
    <>
      <ShareHeader
        brandName={brand.name}
        skipLabel={shared.skip}
        note={message(isPartial ? shared.notePartial : shared.note, { date: formatDate(expiresAt) })}
      />
      <main id="main" tabIndex={-1}>
        <PageContainer>{children}</PageContainer>
      </main>
    </>
  );
}
