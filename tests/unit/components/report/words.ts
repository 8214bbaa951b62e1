import type { ReportReading, ReportSource, ReportWords } from '@/components/report/report-source';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { claims } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds } from '@/lib/domain/evidence/expiry';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { getText } from '@/lib/text/catalogue';

const { report, reportAnswers, plumbLine } = getText();

/** The text of reports, as the pages hand it on. */
export const words: ReportWords = { report, answers: reportAnswers, plumbLine };

/** Its owner, on a day soon after the evidence was first read. */
export const ownerToday: ReportReading = { day: '2026-11-25', isOwner: true };

/** A real result of that day, to be changed in what a test is about. */
export const rustResult: StoredResult = evaluateAssessment(
  sampleCases['edge-proxy'],
  bankV1,
  expiredClaimIds(claims, ownerToday.day),
);

/** A report as the store gives it back. */
export function sourceOf(document: AnswersDocument, result: StoredResult, id = 'report-a'): ReportSource {
  return {
    id,
    systemName: 'Order ingest',
    createdAt: new Date('2026-11-22T14:05:00Z'),
    checksum: '7c1ea90f'.repeat(8),
    document,
    result,
  };
}
