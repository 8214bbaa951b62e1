import type {
  BankVersion,
  BoundaryKind,
  ComponentQuestionId,
  ComponentShare,
  QuestionId,
} from './question-ids';

/** One answer: an option id or `unknown`; a list of option ids for `mandate` and `priorities`. */
export type AnswerValue = string | string[];

/** Answers by question. Absent means unanswered; `components` can only be `unknown` here. */
export type Answers = Partial<Record<QuestionId, AnswerValue>>;

/** One part of the system: what differs from the whole, its size, and how it talks to the others. */
export interface ComponentInput {
  name: string;
  share: ComponentShare;
  answers: Partial<Record<ComponentQuestionId, string>>;
  boundary?: BoundaryKind;
}

/** The interchange form of an assessment, the same for the command line, imports and storage. */
export interface AnswersDocument {
  /** The question bank that was answered; it says which questions and options there are. */
  bank: BankVersion;
  answers: Answers;
  components?: ComponentInput[];
}
