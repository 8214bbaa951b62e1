import { createHash } from 'node:crypto';

import { earlyActsScript } from '@/lib/shared/early-acts';

/** The one inline script that is the same on every page. */
const earlyActsHash = `'sha256-${createHash('sha256').update(earlyActsScript).digest('base64')}'`;

/** What all pages have in common: nothing from elsewhere, no frames, no plug-ins, forms only to us. */
const common = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "form-action 'self'",
];

/**
 * For a page made per request: only scripts that carry this response's nonce run, what they load, and the one inline
 * script that every page has.
 *
 * @param development the development server evaluates code, injects styles and talks over a web socket.
 */
export function policyWithNonce(nonce: string, development: boolean): string {
  const scripts = `script-src 'nonce-${nonce}' ${earlyActsHash} 'strict-dynamic'`;
  return development
    ? join(`${scripts} 'unsafe-eval'`, "style-src 'self' 'unsafe-inline'", "connect-src 'self' ws: wss:")
    : join(scripts, "style-src 'self'", "connect-src 'self'");
}

/** For a prerendered page: our own script files, and inline scripts with exactly these hashes. */
export function policyWithHashes(hashes: readonly string[]): string {
  return join(["script-src 'self'", ...hashes].join(' '), "style-src 'self'", "connect-src 'self'");
}

/** For a page with one known style and nothing else. */
export function policyWithoutScripts(styleHash: string): string {
  return join("script-src 'none'", `style-src ${styleHash}`, "connect-src 'none'");
}

function join(...special: string[]): string {
  return [...common, ...special].join('; ');
}
