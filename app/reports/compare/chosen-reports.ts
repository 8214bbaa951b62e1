import 'server-only';
import { notFound } from 'next/navigation';
import { getOwnReport, type OwnReport } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { comparisonQuerySchema } from '@/lib/domain/report/compare-forms';

/** The reports an address names; what is not named yet is null. */
export interface ChosenReports {
  earlier: OwnReport | null;
  later: OwnReport | null;
}

/**
 * The reports of an address, the older one as the earlier, whichever way round they were named. A foreign, an
 * unknown and a malformed one are the same nothing.
 */
export async function requireChosenReports(viewer: Viewer, query: unknown): Promise<ChosenReports> {
  const parsed = comparisonQuerySchema.safeParse(query);
  if (!parsed.success) notFound();
  const [earlier, later] = await Promise.all([
    chosenReport(viewer, parsed.data.earlier),
    chosenReport(viewer, parsed.data.later),
  ]);
  const isTurned = earlier !== null && later !== null && earlier.createdAt > later.createdAt;
  return isTurned ? { earlier: later, later: earlier } : { earlier, later };
}

async function chosenReport(viewer: Viewer, id: string | undefined): Promise<OwnReport | null> {
  if (!id) return null;
  return (await getOwnReport(viewer, id)) ?? notFound();
}
