import 'server-only';
import { getOwnReport } from '@/lib/data/reports';
import type { Viewer } from '@/lib/domain/access/viewer';
import { briefContent, type Brief } from '@/lib/domain/lead/brief';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import { submittedOrigins } from '@/lib/domain/lead/brief-edits';
import { blankBrief, prefillBrief, type PrefilledBrief } from '@/lib/domain/lead/prefill-brief';
import { AppError } from '@/lib/errors';
import { todayInUtc } from '@/lib/shared/today';
import { utcDay } from '@/lib/shared/utc-day';

/**
 * The brief as it is before a person types: from a report of the viewer's own, or our defaults.
 * @param day the day its dates are counted from, where the form says so; today otherwise
 * @returns the brief with where each field comes from
 * Null when there is such a report id, but no such report of the viewer's.
 */
export async function prefilledFor(
  viewer: Viewer,
  reportId: string | null,
  day?: CalendarDay,
): Promise<PrefilledBrief | null> {
  if (reportId === null) return blankBrief();
  const report = await getOwnReport(viewer, reportId);
  return report && prefillBrief(report.document, report.result, dayOfPrefilling(report.createdAt, day));
}

/**
 * A form opened before midnight and sent after it was filled in with the dates of the day before, and that is no change
 * by a person. A browser is believed about that day only where it can be true: not before the report, not after today.
 */
function dayOfPrefilling(reportMadeAt: Date, said: CalendarDay | undefined): CalendarDay {
  const today = todayInUtc();
  return said !== undefined && said >= utcDay(reportMadeAt) && said <= today ? said : today;
}

/** Where each field of a sent brief comes from, worked out here again: a browser is not believed about it. */
export async function originsOf(viewer: Viewer, reportId: string | null, brief: Brief, day?: CalendarDay) {
  const prefilled = await prefilledFor(viewer, reportId, day);
  if (!prefilled) throw new AppError('not-found');
  return submittedOrigins(prefilled, briefContent(brief));
}
