import { createHash } from 'node:crypto';
import { escapeHtml } from '@/lib/http/escape-html';
import { language } from '@/lib/shared/language';

/** One entry of a feed; texts are plain. */
export interface AtomEntry {
  /** What its id is made of; it may never change. */
  key: string;
  title: string;
  /** Absolute. */
  href: string;
  published: Date;
  updated: Date;
  summary: string;
}

export interface AtomFeed {
  title: string;
  author: string;
  /** Absolute addresses of the feed itself and of the page it follows. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** Namespace of the ids; drawn once, so that they are ours and stay the same wherever the portal stands. */
const namespace = '54f18c10-0058-47c1-a21a-6fea635d80d2';

/** A feed as RFC 4287 wants it. A feed without entries counts as updated at the beginning of 1970. */
export function atomFeed({ title, author, self, page, entries }: AtomFeed): string {
  const newest = Math.max(0, ...entries.map((entry) => entry.updated.getTime()));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.tag}">`,
    element('id', self),
    element('title', title),
    element('updated', new Date(newest).toISOString()),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    ...entries.map(entryElement),
    '</feed>',
    '',
  ].join('\n');
}

function entryElement({ key, title, href, published, updated, summary }: AtomEntry): string {
  return [
    '<entry>',
    element('id', nameId(key)),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeHtml(href)}"/>`,
    element('published', published.toISOString()),
    element('updated', updated.toISOString()),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

/** A UUID of version 5 (RFC 9562, 5.5) as an address that names and never moves. */
function nameId(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) => hex.slice(from, to));
  return `urn:uuid:${parts.join('-')}`;
}
