import 'server-only';
import { getOwnReport } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { briefContent, type Brief } from '@/lib/domain/lead/brief';
import { submittedOrigins } from '@/lib/domain/lead/brief-edits';
import { blankBrief, prefillBrief, type PrefilledBrief } from '@/lib/domain/lead/prefill-brief';
import { AppError } from '@/lib/errors';
import { todayInUtc } from '@/lib/shared/today';

/**
 * The brief as it stands before anybody types: from a report of the viewer's own, or our defaults.
 * Null when there is such a report id, but no such report of the viewer's.
 */
export async function prefilledFor(viewer: Viewer, reportId: string | null): Promise<PrefilledBrief | null> {
  if (reportId === null) return blankBrief();
  const report = await getOwnReport(viewer, reportId);
  return report && prefillBrief(report.document, report.result, todayInUtc());
}

/** Where each field of a sent brief comes from, worked out here again: a browser is not believed about it. */
export async function originsOf(viewer: Viewer, reportId: string | null, brief: Brief) {
  const prefilled = await prefilledFor(viewer, reportId);
  if (!prefilled) throw new AppError('not-found');
  return submittedOrigins(prefilled, briefContent(brief));
}
