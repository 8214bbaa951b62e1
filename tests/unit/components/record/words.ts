import type { RecordWords } from '@/components/record/record-words';
import { getText } from '@/lib/text/catalogue';

const { record, report, reportAnswers } = getText();

/** The text of the record, as the page hands it on. */
export const words: RecordWords = {
  record,
  answers: reportAnswers,
  gates: report.gates.items,
  criteria: report.criteria.names,
};
