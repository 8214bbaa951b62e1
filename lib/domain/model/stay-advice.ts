import type { AnswerValue } from '../assessment/answers-document';
import type { QuestionId } from '../assessment/question-ids';
import type { CurrentLanguage } from './current-language';

export type StayReasonKey =
  | 'works-well'
  | 'pain-elsewhere'
  | 'limit-elsewhere'
  | 'no-limit'
  | 'collector-untuned'
  | 'accelerator'
  | 'calm'
  | 'nobody-to-move'
  | 'deadline'
  | 'large-team'
  | 'fixed-toolchain'
  | 'at-home'
  | 'people-know-it'
  | 'nobody-knows-either'
  | 'short-date'
  | 'unsafe-code'
  | 'mandate'
  | 'machine-limit'
  | 'demand';

/** Why to stay or to move, with the answer that says so. */
export interface StayReason {
  key: StayReasonKey;
  question: QuestionId;
  answer: AnswerValue;
}

export type StayFixKey =
  | 'profile'
  | 'queries'
  | 'caching'
  | 'network'
  | 'hot-code'
  | 'collector'
  | 'hardening'
  | 'start-up'
  | 'run-time'
  | 'plug-ins'
  | 'gpu'
  | 'process';

/** Something that cures the pain without another language, with the answer it follows from. */
export interface StayFix {
  key: StayFixKey;
  question: QuestionId;
  answer: AnswerValue;
}

/** What keeping the language of today would mean, as the verdict or beside it. */
export interface StayAdvice {
  /** Null where nobody said which it is. */
  language: CurrentLanguage | null;
  /** Whether a system runs that would be kept; else a new one would be written in that language. */
  isRunning: boolean;
  reasons: StayReason[];
  /** What speaks for moving all the same. */
  against: StayReason[];
  /** Ids only, the likeliest first; {@link cures} says what each follows from. */
  fixes: StayFixKey[];
  cures: StayFix[];
}
