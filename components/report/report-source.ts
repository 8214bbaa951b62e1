import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { StoredResult } from '@/lib/domain/model/result';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { reportText } from '@/lib/text/en/report';
import type { reportAnswersText } from '@/lib/text/en/report-answers';

/** A frozen report as the pages read it from the store; nothing of it is computed again. */
export interface ReportSource {
  id: string;
  /** Absent where it is left out. */
  systemName?: string;
  createdAt: Date;
  /** Absent where some of the report is left out: it is the checksum of all of it. */
  checksum?: string;
  document: AnswersDocument;
  result: StoredResult;
}

/**
 * Who reads a report, and when. What it says of the decision never depends on that; which of its claims are
 * out of date and where its reader can go on do.
 */
export interface ReportReading {
  /** YYYY-MM-DD */
  day: string;
  isOwner: boolean;
}

/** All text that a report is made of. */
export interface ReportWords {
  report: typeof reportText;
  answers: typeof reportAnswersText;
  plumbLine: typeof plumbLineText;
}
