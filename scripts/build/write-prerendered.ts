import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { claims } from '../../lib/domain/evidence/evidence';
import { nextExpiry } from '../../lib/domain/evidence/expiry';
import { inlineScriptHashes } from './inline-scripts';
import { mayWait, withLaterScripts } from './later-scripts.mjs';

interface RoutesManifest {
  staticRoutes: { regex: string }[];
  dynamicRoutes: { regex: string }[];
}

interface PrerenderManifest {
  preview: { previewModeId: string };
}

/**
 * Lets the scripts of every prerendered page of a finished build wait, and writes prerendered.json into it: from
 * the page's path to the hashes of its inline scripts, and the patterns of all routes. The proxy sends the hashes
 * as a header, so these pages need no nonce and stay files; the patterns tell it which paths the "not found" page
 * answers.
 * Beside them, the day from which the pages say too little about what is out of date, and what the framework
 * wants to see to draw such a page anew.
 *
 * @param day the day the pages were drawn on, YYYY-MM-DD
 * @returns how many pages there are.
 */
export function writePrerendered(buildDirectory: string, day: string): number {
  const root = path.join(buildDirectory, 'server', 'app');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const route = routeOf(name);
      return [route, inlineScriptHashes(letScriptsWait(path.join(root, name), route))] as const;
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { staticRoutes, dynamicRoutes } = readJson(buildDirectory, 'routes-manifest.json') as RoutesManifest;
  const { preview } = readJson(buildDirectory, 'prerender-manifest.json') as PrerenderManifest;
  const manifest = {
    pages: Object.fromEntries(pages),
    routes: [...staticRoutes, ...dynamicRoutes].map((route) => route.regex),
    validUntil: nextExpiry(claims, day),
    drawAnew: preview.previewModeId,
  };
  writeFileSync(path.join(buildDirectory, 'prerendered.json'), JSON.stringify(manifest, null, 1));
  return pages.length;
}

function readJson(buildDirectory: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(buildDirectory, name), 'utf8'));
}

/** @returns the page as it stands in its file from now on */
function letScriptsWait(file: string, route: string): string {
  const made = readFileSync(file, 'utf8');
  if (!mayWait(route)) return made;
  const page = withLaterScripts(made);
  writeFileSync(file, page);
  return page;
}

/** `index.html` is `/`, `compare/speed.html` is `/compare/speed`. */
function routeOf(file: string): string {
  const name = file.replaceAll(path.sep, '/').replace(/\.html$/, '');
  return name === 'index' ? '/' : `/${name}`;
}
