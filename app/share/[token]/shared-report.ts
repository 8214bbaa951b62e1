import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { clientAddress } from '@/lib/auth/client-address';
import { missKey } from '@/lib/auth/share-guesses';
import { getSharedReport, type SharedReport } from '@/lib/data/share-links';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';

/**
 * The report behind a share link, read once per request. Unknown, expired and revoked links are the same
 * nothing; each miss counts against the address that tries (security.md P20, P21). Past the limit proxy.ts answers.
 */
export const requireSharedReport = cache(async (token: string): Promise<SharedReport> => {
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
