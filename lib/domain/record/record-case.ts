import type { AnswersDocument } from '../assessment/answers-document';
import type { QuestionId } from '../assessment/question-ids';

export const choices = ['go', 'rust', 'both'] as const;
/** What an organisation chose; `both` when parts of one system went different ways. */
export type Choice = (typeof choices)[number];

/** A decision with the answers that were known before it: all that the backtest looks at. */
export interface BacktestCase {
  id: string;
  chosen: Choice;
  document: AnswersDocument;
}

/** A published decision, coded from its constraints alone (docs/coding-guide.md). */
export interface RecordCase extends BacktestCase {
  organisation: string;
  /** The system that the decision was about. */
  component: string;
  /** Year of the decision. */
  year: number;
  /** Where it can be read; `year` is the year of publication, where one is given. */
  source: { title: string; publisher: string; url: string; year?: number };
  /** Words of the constraint that each answer rests on. */
  because: Partial<Record<QuestionId, string>>;
  /** Words that the division into parts rests on. */
  componentsBecause?: string;
}
