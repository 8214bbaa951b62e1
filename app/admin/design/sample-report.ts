import { createHash } from 'node:crypto';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';

/**
 * A report as it would be stored, from invented answers.
 * @param id also decides on which side each language stands
 * @param day YYYY-MM-DD, the day on which it was made
 */
export function sampleReport(id: string, systemName: string, document: AnswersDocument, day: string) {
  return {
    id,
    systemName,
    createdAt: new Date(`${day}T00:00:00Z`),
    checksum: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
    document,
    result: evaluateAssessment(document),
  };
}
