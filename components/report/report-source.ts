import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { StoredResult } from '@/lib/domain/model/result';
import type { plumbLineText } from '@/lib/text/en/plumb-line';
import type { reportText } from '@/lib/text/en/report';
import type { reportAnswersText } from '@/lib/text/en/report-answers';

/** A frozen report as the pages read it from the store; nothing of it is computed again. */
export interface ReportSource {
  id: string;
  systemName: string;
  createdAt: Date;
  checksum: string;
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
