import { createHash } from 'node:crypto';

/** Types under which a browser runs a script; anything else, such as JSON for search engines, is data. */
const executable = /^(module|text\/javascript|application\/javascript)?$/i;

/**
 * The content security policy's sources for the inline scripts of a page: 'sha256-…' over each script's text,
 * in order of appearance, without duplicates.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && executable.test(typeOf(attributes)))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}

function typeOf(attributes: string): string {
  return /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
}
