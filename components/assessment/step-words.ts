/** One option of a question, in words. */
export interface OptionWords {
  value: string;
  label: string;
  description?: string;
}

/** A question in words: what is asked, why, and what can be answered; "not sure" stands last. */
export interface QuestionWords {
  title: string;
  why: string;
  /** What a word of the question means, where it needs saying. */
  help?: string;
  options: readonly OptionWords[];
  notSure: OptionWords;
}

/** Words of the ranking, finished for each option and place because they are said where scripts run. */
export interface RankingWords {
  help: string;
  /** By option: its name with "first", "second" or "third". */
  picked: Readonly<Record<string, readonly string[]>>;
  full: string;
}

/** Words of the list of parts. Texts with a number come once per row. */
export interface PartsWords {
  rows: readonly { legend: string; remove: string }[];
  name: string;
  nameHelp: string;
  nameLength: number;
  share: string;
  shares: readonly { value: string; label: string }[];
  boundary: string;
  boundaries: readonly { value: string; label: string }[];
  own: string;
  ownHelp: string;
  asWhole: string;
  add: string;
  remove: string;
  questions: readonly { id: string; title: string; options: readonly { value: string; label: string }[] }[];
}

/** What is drawn under the question, by its kind. */
export type FieldWords =
  | { kind: 'single' }
  | { kind: 'multi'; help: string }
  | { kind: 'ranking'; ranking: RankingWords }
  | { kind: 'components'; parts: PartsWords };
