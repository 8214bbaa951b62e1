import type { Verdict } from '../model/verdict-ids';

/** What the owner of a report can do with it next. */
export type ReportAct = 'people' | 'answerMore' | 'whatIf' | 'share';

const acts: Readonly<Record<Verdict, readonly ReportAct[]>> = {
  go: ['people', 'share', 'whatIf'],
  rust: ['people', 'share', 'whatIf'],
  split: ['people', 'share', 'whatIf'],
  either: ['people', 'share', 'whatIf'],
  stay: ['share', 'whatIf', 'people'],
  conflict: ['whatIf', 'share', 'people'],
  'profile-first': ['whatIf', 'share', 'people'],
  'not-enough-information': ['answerMore', 'whatIf', 'share', 'people'],
};

/**
 * What each verdict is followed by, the most useful first. People come first only where something is to be
 * built in Go or Rust: nobody should be sold developers for a system that had better stay as it is.
 */
export function nextActs(verdict: Verdict): readonly ReportAct[] {
  return acts[verdict];
}
