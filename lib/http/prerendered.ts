import 'server-only';

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { draftModeCookie } from '@/lib/server/next-internals.mjs';

/** What scripts/build/write-prerendered.ts writes after a build. */
const manifestSchema = z.strictObject({
  /** From the path of each prerendered page to the hashes of its inline scripts. */
  pages: z.record(z.string().max(2000), z.array(z.string().max(60)).max(500)),
  /** The day from which a claim is out of date that the pages still show as current. */
  validUntil: z.iso.date().nullable(),
  /** The value of the draft mode cookie with which the framework renders a page per request. */
  draftModeId: z.string().min(1).max(200),
});

type Manifest = z.infer<typeof manifestSchema>;

let read: Manifest | null = null;

/** A prerendered page: as it was built, with the hashes of its scripts, or per request, with the cookie for that. */
export type PrerenderedPage = { hashes: readonly string[] } | { hashes: null; cookie: string };

/**
 * The prerendered page that answers this path, or null when the answer is made per request. Only for a built portal.
 *
 * @param day the day it is now, YYYY-MM-DD: a page from before a claim went out of date is not shown any more
 * @throws when the build is not complete
 */
export function prerenderedPage(pathname: string, day: string): PrerenderedPage | null {
  read ??= readManifest();
  return pageOf(read, pathname, day);
}

/** {@link prerenderedPage} with a given manifest. */
export function pageOf(manifest: Manifest, pathname: string, day: string): PrerenderedPage | null {
  const page = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  const hashes = Object.hasOwn(manifest.pages, page) ? manifest.pages[page] : undefined;
  if (hashes === undefined) return null;
  return manifest.validUntil !== null && day >= manifest.validUntil
    ? { hashes: null, cookie: `${draftModeCookie}=${manifest.draftModeId}` }
    : { hashes };
}

function readManifest(): Manifest {
  const file = path.join(process.cwd(), '.next', 'prerendered.json');
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
