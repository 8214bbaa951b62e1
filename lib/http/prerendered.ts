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
});

const notFoundPage = '/_not-found';

interface Prerendered {
  pages: ReadonlyMap<string, readonly string[]>;
  routes: readonly RegExp[];
}

let read: Prerendered | null = null;

/**
 * The script hashes of the prerendered page that will answer this path, or null when the answer is made per
 * request. A path that fits no route is answered by the prerendered "not found" page.
 */
export function prerenderedHashes(pathname: string): readonly string[] | null {
  read ??= readManifest();
  const page = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  const known = read.pages.get(page);
  if (known !== undefined) return known;
  const fits = read.routes.length === 0 || read.routes.some((route) => route.test(page));
  return fits ? null : (read.pages.get(notFoundPage) ?? null);
}

/** In development there is no manifest, and every page is made per request. */
function readManifest(): Prerendered {
  try {
    const file = path.join(process.cwd(), '.next', 'csp-hashes.json');
    const { pages, routes } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { pages: new Map(Object.entries(pages)), routes: routes.map((source) => new RegExp(source)) };
  } catch {
    return { pages: new Map(), routes: [] };
  }
}
