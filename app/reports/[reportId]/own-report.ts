import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { getRespondent } from '@/lib/auth/viewer';
import { getOwnReport, type OwnReport } from '@/lib/data/reports';

/** The report of an address, read once per request; foreign, unknown and malformed are the same nothing. */
export const requireOwnReport = cache(async (reportId: string): Promise<OwnReport> => {
  const id = z.uuid().safeParse(reportId);
  const report = id.success ? await getOwnReport(await getRespondent(), id.data) : null;
  return report ?? notFound();
});
