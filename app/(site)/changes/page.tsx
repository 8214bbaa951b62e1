import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ChangeList } from '@/components/challenge/change-list';
import { PageContainer } from '@/components/layout/page-container';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { latestItems } from './latest-items';

const pageSize = 25;
const feed = '/changes/feed.xml' as Route;
const { changes: text, facts } = getText().challenge;

export const metadata: Metadata = {
  title: text.title,
  description: text.lead,
  alternates: { canonical: '/changes', types: { 'application/atom+xml': feed } },
};

/** Every release that changed a claim and every decided challenge, for everybody (N25). */
export default async function ChangesPage({ searchParams }: PageProps<'/changes'>) {
  const number = readPage((await searchParams).page);
  const { items, count } = await latestItems(number * pageSize);
  const from = (number - 1) * pageSize;
  const shown = items.slice(from);
  if (shown.length === 0 && number > 1) notFound();
  return (
    <PageContainer width="content" className="py-14 sm:py-20">
      <h1 className="heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <p className="mt-3 max-w-measure text-small text-ink-2">{text.privacy}</p>
      <p className="mt-3 mb-10 text-small">
        <TextLink href={feed} plain>
          {text.feed}
        </TextLink>
      </p>
      {shown.length > 0 ? (
        <>
          <ChangeList items={shown} reason={facts.reason} />
          {count > pageSize ? (
            <PaginationLinks
              name={text.pages}
              status={message(text.pageStatus, { from: from + 1, to: from + shown.length, count })}
              previous={number > 1 ? { href: pageAddress(number - 1), label: text.newer } : undefined}
              next={items.length < count ? { href: pageAddress(number + 1), label: text.older } : undefined}
            />
          ) : null}
        </>
      ) : (
        <EmptyState title={text.emptyTitle} action={<TextLink href={'/compare'}>{text.toClaims}</TextLink>}>
          {text.empty}
        </EmptyState>
      )}
    </PageContainer>
  );
}

/** A page number from 1 to 999; what is none finds nothing. */
function readPage(value: string | string[] | undefined): number {
  if (value === undefined) return 1;
  return typeof value === 'string' && /^[1-9]\d{0,2}$/u.test(value) ? Number(value) : notFound();
}

function pageAddress(number: number): Route {
  return number === 1 ? '/changes' : `/changes?page=${number}`;
}
