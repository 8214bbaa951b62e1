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

/**
 * How somebody read the source of a decision: `page`, at its address; `copy`, its own text at another place;
 * `second-hand`, in what others wrote about it.
 */
export interface CaseReading {
  how: 'page' | 'copy' | 'second-hand';
  /** The day it was last read, YYYY-MM-DD; null where the day was not noted. */
  on: string | null;
  /** The revision or the address that was really read, when it is not the address of the source. */
  at?: string;
}

/** A published decision, coded from its constraints alone (docs/coding-guide.md). */
export interface RecordCase extends BacktestCase {
  organisation: string;
  /** The system that the decision was about. */
  component: string;
  /** Year of the decision. */
  year: number;
  /** Where it can be read; `year` is the year of publication, where one is given. */
  source: { title: string; publisher: string; url: string; year?: number; reading: CaseReading };
  /** The noted constraint that each answer rests on, such as "tail latency: none"; not words of the source. */
  because: Partial<Record<QuestionId, string>>;
  /** The noted constraint that the division into parts rests on. */
  componentsBecause?: string;
}
