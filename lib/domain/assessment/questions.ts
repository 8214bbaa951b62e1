import {
  componentQuestionIds,
  questionOptions,
  type ComponentQuestionId,
  type QuestionId,
} from './question-ids';
import type { Answers } from './answers-document';

/** How a question is answered: one option, several, up to three in order, or a list of parts. */
export type QuestionKind = 'single' | 'multi' | 'ranking' | 'components';

/** The sections of the assessment in the order they are asked. */
export const sectionIds = [
  'what-it-is',
  'how-it-must-run',
  'delivery',
  'people',
  'constraints',
  'priorities',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Most picks a ranking takes, and most parts a system may be divided into. */
export const maximumPriorities = 3;
export const maximumComponents = 6;

export interface Question {
  id: QuestionId;
  kind: QuestionKind;
  section: SectionId;
  /** Option ids in the order they are shown; empty for the list of parts. */
  options: readonly string[];
  /** Whether each part of the system may answer it for itself. */
  perComponent: boolean;
  /** Whether the question still matters, given the other answers (A02). */
  visibleWhen: (answers: Answers) => boolean;
}

const always = (): boolean => true;

/** Code that runs without an operating system, or as one, extends no platform of somebody else. */
function hasHostPlatform(answers: Answers): boolean {
  return answers.target !== 'os-kernel' && answers.target !== 'microcontroller';
}

/** Nothing runs yet, so there is nothing to measure. */
function somethingRuns(answers: Answers): boolean {
  return answers.situation !== 'new-system';
}

/** A team that mostly knows both languages has nothing to learn for this choice. */
function someoneMustLearn(answers: Answers): boolean {
  return !(answers['go-experience'] === 'most' && answers['rust-experience'] === 'most');
}

const kinds: Partial<Record<QuestionId, QuestionKind>> = {
  mandate: 'multi',
  priorities: 'ranking',
  components: 'components',
};

const conditions: Partial<Record<QuestionId, (answers: Answers) => boolean>> = {
  host: hasHostPlatform,
  bottleneck: somethingRuns,
  'learning-budget': someoneMustLearn,
};

/**
 * What is asked, section by section. A question always stands after the ones that can hide it, so
 * going forward never meets a question whose condition is still open.
 */
const questionsBySection: Record<SectionId, readonly QuestionId[]> = {
  'what-it-is': ['situation', 'target', 'host', 'workload', 'existing-code'],
  'how-it-must-run': ['latency-heap', 'compute', 'memory', 'bottleneck', 'worst-defect', 'exposure'],
  delivery: ['first-release', 'change-rate', 'life-span'],
  people: ['go-experience', 'rust-experience', 'background', 'juniors', 'learning-budget', 'hiring'],
  constraints: ['mandate', 'second-language', 'components'],
  priorities: ['priorities'],
};

/** Every question in the order it is asked. */
export const questions: readonly Question[] = sectionIds.flatMap((section) =>
  questionsBySection[section].map((id) => ({
    id,
    kind: kinds[id] ?? 'single',
    section,
    options: questionOptions[id],
    perComponent: (componentQuestionIds as readonly QuestionId[]).includes(id),
    visibleWhen: conditions[id] ?? always,
  })),
);

/** The questions that some answer can hide; all others always matter. */
export const conditionalQuestionIds = Object.keys(conditions) as QuestionId[];

const questionById = new Map(questions.map((question) => [question.id, question]));

/** The question with this id; every id of the bank has one. */
export function getQuestion(id: QuestionId): Question {
  const question = questionById.get(id);
  if (!question) throw new Error(`Question ${id} has no place in the assessment.`);
  return question;
}

/** Whether one answer hides questions that a part may answer, so a part must be looked at by itself. */
export function isVisibleIn(answers: Answers, id: QuestionId | ComponentQuestionId): boolean {
  return getQuestion(id).visibleWhen(answers);
}
