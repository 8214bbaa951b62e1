import type { Language } from '@/lib/domain/assessment/bank';
import type { BoundaryKind, ComponentShare, QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Band } from '@/lib/domain/model/result';
import type { Verdict } from '@/lib/domain/model/verdict-ids';

/** What a company does about its pain without another language, by meaning. */
export type Fix =
  'queries' | 'network' | 'hot-code' | 'collector' | 'start-up' | 'run-time' | 'plug-ins' | 'gpu' | 'process';

/** What the report has to say, whatever the words. */
export interface MustSay {
  /** Keeping the language of today is the verdict, or is named beside it as a live alternative. */
  staysAnOption?: true;
  /** The language of today is named, not only "what you have". */
  namesCurrentLanguage?: true;
  /** Each of these is among the fixes. */
  fixes?: readonly Fix[];
  /** The report says that parts may differ, and leads to describing them. */
  offersParts?: true;
  /** The answers that contradict each other, by their questions. */
  conflictNames?: readonly QuestionId[];
  /** The answers that rule out a language, by their questions. */
  closedBy?: readonly QuestionId[];
  /** The language of each part. */
  parts?: Readonly<Record<string, Language>>;
  /** How the parts in different languages talk to each other. */
  boundary?: BoundaryKind;
}

/** What would discredit the report, even beside a right verdict. */
export interface MustNotSay {
  /** Pointing at what does not hurt. */
  fixes?: readonly Fix[];
  /** A higher confidence than this. */
  surerThan?: Band;
  /** A rule that rules out nothing here, by its question. */
  closedBy?: readonly QuestionId[];
  /** Changes of one answer that no company can make or would make on purpose. */
  changes?: readonly { question: QuestionId; to: string }[];
}

/** The answers of one company. Plain data: the test reads it the way an import is read. */
export interface ProfileDocument {
  bank: 'v2';
  answers: Readonly<Record<string, string | readonly string[]>>;
  components?: readonly {
    name: string;
    share: ComponentShare;
    answers: Readonly<Record<string, string>>;
    boundary?: BoundaryKind;
  }[];
}

/** A company, its answers, and what an experienced engineer would expect to read. */
export interface Profile {
  id: string;
  story: string;
  document: ProfileDocument;
  expected: {
    /** Every verdict that an experienced engineer would accept. */
    verdicts: readonly Verdict[];
    /** Verdicts that would be embarrassing, not only second best. */
    never: readonly Verdict[];
    mustSay?: MustSay;
    mustNotSay?: MustNotSay;
  };
  why: string;
}
