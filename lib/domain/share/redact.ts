import type { AnswersDocument } from '../assessment/answers-document';
import type { StoredResult } from '../model/result';
import { plannedReport, type PlannedReport } from '../report/plan';
import type { StoredReport } from '../report/stored-report';
import { summaryOf, type VerdictSummary } from '../report/verdict-summary';
import { verdictReasons } from '../report/verdict-reasons';
import type { HideablePart } from './hidden-parts';
import { withoutPartNames } from './part-letters';

/** A frozen report as it is stored, with the name beside it. */
export interface WholeReport extends StoredReport {
  id: string;
  systemName: string;
  createdAt: Date;
  checksum: string;
}

/**
 * What the visitor of a share link may get of a report. What is hidden has no key here, so that nothing made from
 * this can show it.
 */
export interface RedactedReport {
  id: string;
  createdAt: Date;
  verdict: VerdictSummary;
  /** How many reasons against the verdict the whole report shows. */
  reservations: number;
  /** Whether the link leaves anything out. */
  isPartial: boolean;
  systemName?: string;
  /** Of the whole report. Beside less than that it proves nothing, and it would let a guess be tested. */
  checksum?: string;
  /** The answers, and everything that repeats them: reasons, points, constraints, parts, and what would change it. */
  details?: { document: AnswersDocument; result: StoredResult };
  plan?: PlannedReport;
}

/**
 * What is left of a report when some of it is hidden (N16). Names of parts become the letters A, B, C in the order
 * of the parts. The plan names the answers that it follows from, so it goes with them.
 */
export function redact(report: WholeReport, hidden: readonly HideablePart[]): RedactedReport {
  const isHidden = (part: HideablePart): boolean => hidden.includes(part);
  const { document, result } = isHidden('part-names') ? withoutPartNames(report) : report;
  const isWhole = !isHidden('part-names') && !isHidden('answers');
  const hasDetails = !isHidden('answers');
  return {
    id: report.id,
    createdAt: report.createdAt,
    verdict: summaryOf(result),
    reservations: verdictReasons(result).against.length,
    isPartial: hidden.length > 0,
    ...(!isHidden('system-name') && { systemName: report.systemName }),
    ...(isWhole && { checksum: report.checksum }),
    ...(hasDetails && { details: { document, result } }),
    ...(hasDetails && !isHidden('plan') && { plan: plannedReport(document, result) }),
  };
}
