import type { Answers, AnswersDocument, AnswerValue, ComponentInput } from '../assessment/answers-document';
import type { SplitParameters } from '../assessment/bank';
import {
  unknownAnswer,
  type BoundaryKind,
  type ComponentShare,
  type QuestionId,
} from '../assessment/question-ids';
import { visibleAnswers } from '../assessment/flow';
import { conditionalQuestionIds, isVisibleIn } from '../assessment/questions';

/** One part of the system with everything that holds for it; a system without parts is one part. */
export interface Part {
  name: string;
  size: ComponentShare;
  /** Share of the whole; the shares of all parts sum to 1. */
  share: number;
  boundary: BoundaryKind | null;
  /** Its own answers laid over the visible ones of the assessment; what it hides itself is still among them. */
  answers: Answers;
  /** Questions that do not matter for it. */
  hidden: ReadonlySet<QuestionId>;
  /** What people say who disagree, by question; those questions have no answer. Empty for one person. */
  disputed: ReadonlyMap<QuestionId, readonly AnswerValue[]>;
}

const nothingDisputed: Part['disputed'] = new Map();

/** The parts in order of their names, so that the order of typing never matters. */
export function partsOf(document: AnswersDocument, split: SplitParameters): Part[] {
  const answers = visibleAnswers(document.answers);
  const components = document.components ?? [];
  if (components.length === 0) return [partFrom(answers, null, 1)];
  const sorted = [...components].sort((left, right) => (left.name < right.name ? -1 : 1));
  const total = sorted.reduce((sum, component) => sum + split.share[component.share], 0);
  return sorted.map((component) => partFrom(answers, component, split.share[component.share] / total));
}

function partFrom(answers: Answers, component: ComponentInput | null, share: number): Part {
  const merged: Answers = component ? { ...answers, ...component.answers } : answers;
  return {
    name: component?.name ?? '',
    size: component?.share ?? 'large',
    share,
    boundary: component?.boundary ?? null,
    answers: merged,
    hidden: new Set(conditionalQuestionIds.filter((id) => !isVisibleIn(merged, id))),
    disputed: nothingDisputed,
  };
}

/** A part's answer to a question with one option, or null for unanswered, "not sure" and hidden alike. */
export function knownAnswer(part: Part, question: QuestionId): string | null {
  const answer = part.hidden.has(question) ? unknownAnswer : part.answers[question];
  return typeof answer === 'string' && answer !== unknownAnswer ? answer : null;
}

/** A part's answer to a question that takes a list, or null when it is not known. */
export function knownList(part: Part, question: QuestionId): readonly string[] | null {
  const answer = part.hidden.has(question) ? null : part.answers[question];
  return Array.isArray(answer) ? answer : null;
}

/** Everything that is said about a question of a part: nothing, one answer, or those of people who disagree. */
export function givenAnswers(part: Part, question: QuestionId): readonly AnswerValue[] {
  if (part.hidden.has(question)) return [];
  const answer = part.answers[question] ?? unknownAnswer;
  return part.disputed.get(question) ?? (answer === unknownAnswer ? [] : [answer]);
}
