import { describe, expect, test } from 'vitest';
import { atomFeed, type AtomEntry } from '@/app/(site)/changes/feed.xml/atom-feed';

const entry: AtomEntry = {
  key: 'claim/rust-ecosystem-gaps/2',
  title: 'New wording: a < b & "c"',
  href: 'https://plumbline.test/claims/rust-ecosystem-gaps/2?a=1&b=2',
  published: new Date('2026-11-25T00:00:00Z'),
  updated: new Date('2026-11-26T10:00:00Z'),
  summary: 'Changed: sentence.',
};
const feedOf = (entries: AtomEntry[]) =>
  atomFeed({
    title: 'Plumbline: changes of claims',
    author: 'Plumbline',
    self: 'https://plumbline.test/changes/feed.xml',
    page: 'https://plumbline.test/changes',
    entries,
  });
const idsIn = (feed: string) => [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe('the Atom feed (N25)', () => {
  test('escapes what stands in texts and addresses', () => {
    const feed = feedOf([entry]);
    expect(feed).toContain('<title>New wording: a &lt; b &amp; &quot;c&quot;</title>');
    expect(feed).toContain('href="https://plumbline.test/claims/rust-ecosystem-gaps/2?a=1&amp;b=2"');
  });

  test('an id follows from the key alone, is a UUID of version 5, and no two keys share one', () => {
    const moved = { ...entry, href: 'https://elsewhere.test/', title: 'Other', updated: new Date(0) };
    const [, id] = idsIn(feedOf([entry]));
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idsIn(feedOf([moved]))[1]).toBe(id);
    expect(idsIn(feedOf([{ ...entry, key: 'claim/rust-ecosystem-gaps/3' }]))[1]).not.toBe(id);
  });

  test('the feed is as new as its newest entry', () => {
    const older = { ...entry, key: 'older', updated: new Date('2026-11-20T00:00:00Z') };
    expect(feedOf([older, entry])).toMatch(/<feed[^]*?<updated>2026-11-26T10:00:00\.000Z<\/updated>/);
    expect(feedOf([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  test('has what RFC 4287 demands of a feed and of an entry', () => {
    const feed = feedOf([entry]);
    const [head = '', body = ''] = feed.split('<entry>');
    for (const part of ['<id>', '<title>', '<updated>', '<author><name>', 'rel="self"']) {
      expect(head).toContain(part);
    }
    for (const part of ['<id>', '<title>', '<updated>', 'rel="alternate"', '<summary>']) {
      expect(body).toContain(part);
    }
  });
});
