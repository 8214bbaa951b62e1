import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { claims } from '../../lib/domain/evidence/evidence';
import { nextExpiry } from '../../lib/domain/evidence/expiry';
import { builtPagesFolder, prerenderManifest } from '../../lib/server/next-internals.mjs';
import { inlineScriptHashes } from './inline-scripts';

interface PrerenderManifest {
  preview: { previewModeId: string };
}

/**
 * Writes prerendered.json into a finished build: from the path of each prerendered page to the hashes of its inline
 * scripts. The proxy sends the hashes as a header, so these pages need no nonce and stay files. Beside them, the day
 * from which the pages say too little about what is out of date, and the id with which the framework renders such a
 * page per request.
 *
 * @param day the day the pages were rendered on, YYYY-MM-DD
 * @returns how many pages there are.
 */
export function writePrerendered(buildDirectory: string, day: string): number {
  const root = path.join(buildDirectory, builtPagesFolder);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [routeOf(name), inlineScriptHashes(readFileSync(path.join(root, name), 'utf8'))] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (pages.length === 0) throw new Error(`The build has no prerendered page in ${root}.`);
  const { preview } = JSON.parse(
    readFileSync(path.join(buildDirectory, prerenderManifest), 'utf8'),
  ) as PrerenderManifest;
  const manifest = {
    pages: Object.fromEntries(pages),
    validUntil: nextExpiry(claims, day),
    draftModeId: preview.previewModeId,
  };
  writeFileSync(path.join(buildDirectory, 'prerendered.json'), JSON.stringify(manifest, null, 1));
  return pages.length;
}

/** `index.html` is `/`, `compare/speed.html` is `/compare/speed`. */
function routeOf(file: string): string {
  const name = file.replaceAll(path.sep, '/').replace(/\.html$/, '');
  return name === 'index' ? '/' : `/${name}`;
}
