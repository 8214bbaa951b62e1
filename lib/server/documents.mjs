// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What people without scripts see of a page that failed: attributes of its `<html>`, its `<title>`, and what stands at
 * the beginning of its `<body>`.
 *
 * @typedef {{ language: string, title: string, notice: string }} FailedParts
 */
/** @typedef {import('./refusals.mjs').RefusalPages} RefusalPages */
/** @typedef {{ notFound: string, failed: FailedParts, refusals: RefusalPages }} Documents */

/** Written into the build by scripts/build/write-documents.ts. */
export const documentsFile = 'documents.json';

/** @returns {Documents} @throws when the build is not complete */
export function readDocuments() {
  return JSON.parse(readFileSync(path.join('.next', documentsFile), 'utf8'));
}
