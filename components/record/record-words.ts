import type { TextCatalogue } from '@/lib/text/catalogue';

/** The words of the record page, with those of reports for answers, constraints and criteria. */
export interface RecordWords {
  record: TextCatalogue['record'];
  answers: TextCatalogue['reportAnswers'];
  gates: TextCatalogue['report']['gates']['items'];
  criteria: TextCatalogue['report']['criteria']['names'];
}
