import type { AnswersDocument } from '../assessment/answers-document';
import type { RecordCase } from './record-case';

type FiledCase = Omit<RecordCase, 'document'> & AnswersDocument;

/** The cases in the form that the backtest reads, with where each comes from and what its answers rest on. */
export function caseFile(cases: readonly RecordCase[]): FiledCase[] {
  return cases.map(({ document, ...about }) => ({ ...about, ...document }));
}
