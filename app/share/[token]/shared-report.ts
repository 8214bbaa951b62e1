import 'server-only';
import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { clientAddress } from '@/lib/auth/client-address';
import { missKey } from '@/lib/auth/share-guesses';
import { getSharedReport, type SharedReport } from '@/lib/data/share-links';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';
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
  await countMiss();
  notFound();
});

async function countMiss(): Promise<void> {
  try {
    await takeTry('token-miss', missKey(await clientAddress()));
  } catch (problem) {
    if (!(problem instanceof AppError) || problem.code !== 'rate-limited') throw problem;
  }
}
