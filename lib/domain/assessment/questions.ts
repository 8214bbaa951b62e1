import { bankVersions, componentQuestionIds, type BankVersion, type QuestionId } from './question-ids';
import { isAskedIn, optionsIn, questionSets, sectionIds, type SectionId } from './question-sets';
import type { Answers } from './answers-document';

export { sectionIds, type SectionId } from './question-sets';

/** How a question is answered: one option, several, up to three in order, or a list of parts. */
export type QuestionKind = 'single' | 'multi' | 'ranking' | 'components';

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

/** Only pain has a cause. */
function somethingHurts(answers: Answers): boolean {
  return answers.situation === 'some-pain' || answers.situation === 'serious-pain';
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

/** When a question matters is part of its meaning, so it is the same in every bank that asks it. */
const conditions: Partial<Record<QuestionId, (answers: Answers) => boolean>> = {
  host: hasHostPlatform,
  bottleneck: somethingRuns,
  'pain-cause': somethingHurts,
  'learning-budget': someoneMustLearn,
};

const questionsByBank = new Map(bankVersions.map((version) => [version, listQuestions(version)]));

/** Every question of a bank in the order it is asked. */
export function questionsOf(version: BankVersion): readonly Question[] {
  return questionsByBank.get(version) ?? [];
}

function listQuestions(version: BankVersion): Question[] {
  return sectionIds.flatMap((section) =>
    questionSets[version].sections[section].map((id) => ({
      id,
      kind: kindOf(id),
      section,
      options: optionsIn(version, id),
      perComponent: (componentQuestionIds as readonly QuestionId[]).includes(id),
      visibleWhen: conditions[id] ?? always,
    })),
  );
}

/** The questions that some answer can hide; all others always matter. */
export const conditionalQuestionIds = Object.keys(conditions) as QuestionId[];

/** How a question is answered, the same in every bank. */
export function kindOf(id: QuestionId): QuestionKind {
  return kinds[id] ?? 'single';
}

/**
 * A question as one bank asks it.
 * @throws RangeError when the bank does not ask it
 */
export function getQuestion(version: BankVersion, id: QuestionId): Question {
  const question = questionsOf(version).find((each) => each.id === id);
  if (!question) throw new RangeError(`question bank ${version} does not ask "${id}"`);
  return question;
}

/** Whether a question still matters, given the other answers. */
export function isVisibleIn(answers: Answers, id: QuestionId): boolean {
  return (conditions[id] ?? always)(answers);
}

/** Whether a question is asked of whoever gave these answers: their bank has it, and no answer hides it. */
export function isAskedOf(version: BankVersion, answers: Answers, id: QuestionId): boolean {
  return isAskedIn(version, id) && isVisibleIn(answers, id);
}
