import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { latestChanges } from '../latest-changes';
import { atomFeed } from './atom-feed';

/** Entries in the feed; older ones stand on the page. */
const entriesInFeed = 50;

export const dynamic = 'force-dynamic';

/** The change log as an Atom feed (N25). */
export async function GET(): Promise<Response> {
  const { changes: text } = getText().challenge;
  const portal = portalAddress();
  const { changes } = await latestChanges(entriesInFeed);
  const feed = atomFeed({
    title: message(text.feedTitle, { brand: brand.name }),
    author: brand.name,
    self: `${portal}/changes/feed.xml`,
    page: `${portal}/changes`,
    entries: changes.map(({ key, badge, sentence, link, at, updated, detail, outcome, reason }) => ({
      key,
      title: message(text.feedEntry, { badge, sentence }),
      href: `${portal}${link.href}`,
      published: at,
      updated,
      summary: [detail, reason, outcome].filter(Boolean).join(' '),
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
