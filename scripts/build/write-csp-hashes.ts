import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { inlineScriptHashes } from './inline-scripts';

interface RoutesManifest {
  staticRoutes: { regex: string }[];
  dynamicRoutes: { regex: string }[];
}

/**
 * Reads every prerendered page of a finished build and writes csp-hashes.json into it: from the page's path to
 * the hashes of its inline scripts, and the patterns of all routes. The proxy sends the hashes as a header, so
 * these pages need no nonce and stay files; the patterns tell it which paths the "not found" page answers.
 *
 * @returns how many pages there are.
 */
export function writeCspHashes(buildDirectory: string): number {
  const root = path.join(buildDirectory, 'server', 'app');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [routeOf(name), inlineScriptHashes(readFileSync(path.join(root, name), 'utf8'))] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest = { pages: Object.fromEntries(pages), routes: readRoutes(buildDirectory) };
  writeFileSync(path.join(buildDirectory, 'csp-hashes.json'), JSON.stringify(manifest, null, 1));
  return pages.length;
}

function readRoutes(buildDirectory: string): string[] {
  const text = readFileSync(path.join(buildDirectory, 'routes-manifest.json'), 'utf8');
  const { staticRoutes, dynamicRoutes } = JSON.parse(text) as RoutesManifest;
  return [...staticRoutes, ...dynamicRoutes].map((route) => route.regex);
}

/** `index.html` is `/`, `compare/speed.html` is `/compare/speed`. */
function routeOf(file: string): string {
  const name = file.replaceAll(path.sep, '/').replace(/\.html$/, '');
  return name === 'index' ? '/' : `/${name}`;
}
