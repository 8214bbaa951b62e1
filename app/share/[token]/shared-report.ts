import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { clientAddress } from '@/lib/auth/client-address';
import { getSharedReport, type SharedReport } from '@/lib/data/share-links';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';

/**
 * The report behind a share link, read once per request. Unknown, expired and revoked links are the same
 * nothing; each miss counts against whoever is trying, and past the limit the answer stays the same (security.md P20, P21).
 */
export const requireSharedReport = cache(async (token: string): Promise<SharedReport> => {
  const report = await getSharedReport(token);
  if (report) return report;
  await countMiss();
  notFound();
});

async function countMiss(): Promise<void> {
  try {
    await takeTry('token-miss', `share:${await clientAddress()}`);
  } catch (problem) {
    if (!(problem instanceof AppError) || problem.code !== 'rate-limited') throw problem;
  }
}
