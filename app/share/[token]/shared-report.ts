import 'server-only';
import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { countMiss } from '@/lib/auth/link-guesses';
import { getSharedReport, type SharedReport } from '@/lib/data/share-links';
import { withoutAddedPunctuation } from '@/lib/shared/link-punctuation';
import { tokenShape } from '@/lib/shared/token-shape';

/**
 * The report behind a share link, read once per request. Unknown, expired and revoked links are the same
 * nothing; each miss counts against the address that tries (security.md P20, P21). Past the limit proxy.ts answers.
 * An address with the punctuation of a sentence at its end leads to the one without.
 */
export const requireSharedReport = cache(async (token: string): Promise<SharedReport> => {
  const alone = withoutAddedPunctuation(token, tokenShape);
  if (alone !== null) redirect(`/share/${alone}` as Route);
  const report = await getSharedReport(token);
  if (report) return report;
  await countMiss('share');
  notFound();
});
