import type { AnswerValue } from '../assessment/answers-document';
import type { Effort } from '../assessment/bank';
import {
  isSingleQuestionId,
  singleOptions,
  unknownAnswer,
  type AnswerQuestionId,
} from '../assessment/question-ids';

/**
 * What it takes to make another answer true. `find-out`: it is not known yet. `decide`: the company's own
 * choice. `cost`: time, money or people. `never`: a fact, or nothing that anybody would do on purpose.
 */
export type Changeability = 'find-out' | 'decide' | 'cost' | 'never';

/** The effort of a change that is proposed; in reports of the second engine and before, the bank's. */
export type ChangeEffort = Exclude<Changeability, 'never'> | Effort;

/** What another answer takes, by how far it is along the options of its question. */
type Rule = (steps: number) => Changeability;

const fact: Rule = () => 'never';
const chosen: Rule = () => 'decide';
const paidFor: Rule = () => 'cost';
/** The options run from asking little to asking much: a demand can be given up, not wished for. */
const relaxed: (effort: Changeability) => Rule = (effort) => (steps) => (steps < 0 ? effort : 'never');
/** The options run from nothing to much: people gain one step at a time, and lose none on purpose. */
const gained: Rule = (steps) => (steps === 1 ? 'cost' : 'never');

/** What the system is, what it has to stand and where it comes from are facts. */
const rules: Record<AnswerQuestionId, Rule> = {
  situation: fact,
  'current-language': fact,
  target: fact,
  host: fact,
  workload: fact,
  'existing-code': fact,
  'latency-heap': relaxed('decide'),
  compute: fact,
  memory: relaxed('cost'),
  bottleneck: fact,
  'pain-cause': fact,
  'worst-defect': fact,
  exposure: fact,
  'first-release': paidFor,
  'change-rate': fact,
  'life-span': fact,
  'team-size': fact,
  'go-experience': gained,
  'rust-experience': gained,
  background: fact,
  juniors: gained,
  'learning-budget': (steps) => (steps > 0 ? 'cost' : 'decide'),
  hiring: paidFor,
  mandate: paidFor,
  'second-language': chosen,
  priorities: chosen,
};

/**
 * What it takes to answer a question otherwise. An answer that is open can be found out whatever it is;
 * one that was given is never taken back into not knowing or not having measured.
 */
export function changeability(question: AnswerQuestionId, from: AnswerValue, to: AnswerValue): Changeability {
  if (to === unknownAnswer || to === 'not-measured') return 'never';
  if (from === unknownAnswer || from === 'not-measured') return 'find-out';
  return rules[question](stepsBetween(question, from, to));
}

function stepsBetween(question: AnswerQuestionId, from: AnswerValue, to: AnswerValue): number {
  if (!isSingleQuestionId(question)) return 0;
  const options: readonly string[] = singleOptions[question];
  return options.indexOf(String(to)) - options.indexOf(String(from));
}
