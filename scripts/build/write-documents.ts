import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { refusalPages } from '../../lib/http/refusal-pages';
import { type Documents, documentsFile } from '../../lib/server/documents.mjs';
import { builtPagesFolder, notFoundPage } from '../../lib/server/next-internals.mjs';

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * Writes documents.json into a finished build: what the web server sends for 404 and 500 to people without scripts,
 * taken from the prerendered pages, and the pages with which it refuses a request.
 *
 * @throws Error when one of these pages, or a part of it, is not there.
 */
export function writeDocuments(buildDirectory: string): void {
  const read = (page: string) =>
    readFileSync(path.join(buildDirectory, builtPagesFolder, page), 'utf8').replaceAll(scripts, '');
  const documents: Documents = {
    ...documentsFrom(read(notFoundPage), read('failed.html')),
    refusals: refusalPages(),
  };
  writeFileSync(path.join(buildDirectory, documentsFile), JSON.stringify(documents));
}

/**
 * @param notFound the page for what does not exist, without scripts
 * @param failed the page /failed, without scripts
 */
export function documentsFrom(notFound: string, failed: string): Omit<Documents, 'refusals'> {
  const part = (pattern: RegExp) => {
    const found = pattern.exec(failed);
    if (!found) throw new Error(`The page /failed was built without ${pattern}.`);
    return found;
  };
  const styles = failed.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
  const body = part(/<body\b[^>]*>([\s\S]*)<\/body>/)[1] ?? '';
  return {
    notFound,
    failed: {
      language: (part(/<html\b([^>]*)>/)[1] ?? '').trim(),
      title: part(/<title>[^<]*<\/title>/)[0],
      notice: `<noscript>${styles.join('')}${body}</noscript>`,
    },
  };
}
