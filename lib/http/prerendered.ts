import 'server-only';

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

/** What scripts/build writes after a build. */
const manifestSchema = z.strictObject({
  /** From the path of each prerendered page to the hashes of its inline scripts. */
  pages: z.record(z.string().max(2000), z.array(z.string().max(60)).max(500)),
  /** One regular expression per route of the application; a path that fits none is not found. */
  routes: z.array(z.string().max(2000)).max(2000),
  /** The day from which a claim is out of date that the pages still show as current. */
  validUntil: z.iso.date().nullable(),
  /** What the framework's cookie has to say for a page to be drawn for this request. */
  drawAnew: z.string().max(200),
});

const notFoundPage = '/_not-found';

/** The cookie by which the framework knows a request that must not be answered with the page as it was built. */
const drawAnewCookie = '__prerender_bypass';

interface Prerendered {
  pages: ReadonlyMap<string, readonly string[]>;
  routes: readonly RegExp[];
  validUntil: string | null;
  drawAnew: string;
}

let read: Prerendered | null = null;

/** A prerendered page: as it was built, with the hashes of its scripts, or to be drawn anew, with a cookie that says so. */
export type PrerenderedPage = { hashes: readonly string[] } | { hashes: null; cookie: string };

/**
 * The prerendered page that answers this path, or null when the answer is made per request. A path that fits no
 * route is answered by the prerendered "not found" page.
 * @param day the day it is now, YYYY-MM-DD: a page from before a claim went out of date is not shown any more
 */
export function prerenderedPage(pathname: string, day: string): PrerenderedPage | null {
  read ??= readManifest();
  const page = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  const known = read.pages.get(page);
  if (known === undefined) return notFound(page, read);
  return read.validUntil !== null && day >= read.validUntil
    ? { hashes: null, cookie: `${drawAnewCookie}=${read.drawAnew}` }
    : { hashes: known };
}

function notFound(page: string, { pages, routes }: Prerendered): PrerenderedPage | null {
  const isRoute = routes.length === 0 || routes.some((route) => route.test(page));
  const hashes = isRoute ? null : pages.get(notFoundPage);
  return hashes ? { hashes } : null;
}

/** In development there is no manifest, and every page is made per request. */
function readManifest(): Prerendered {
  try {
    const file = path.join(process.cwd(), '.next', 'prerendered.json');
    const { pages, routes, ...rest } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return {
      pages: new Map(Object.entries(pages)),
      routes: routes.map((source) => new RegExp(source)),
      ...rest,
    };
  } catch {
    return { pages: new Map(), routes: [], validUntil: null, drawAnew: '' };
  }
}
