import type { Answers, AnswersDocument, AnswerValue } from '../assessment/answers-document';
import { unknownAnswer, type BankVersion, type QuestionId } from '../assessment/question-ids';
import { isAskedOf, kindOf, questionsOf } from '../assessment/questions';
import { canonicalJson } from '../model/canonical-json';
import type { StoredResult } from '../model/result';

/** What somebody said to a question: "not sure", silence and not being asked are three different things. */
export type GivenAnswer =
  { kind: 'given'; value: AnswerValue } | { kind: 'not-sure' | 'unanswered' | 'not-asked' };

/** As {@link GivenAnswer}, or one answer per part where the parts of the system differ. */
export type ComparedAnswer = GivenAnswer | { kind: 'varies'; parts: { name: string; answer: GivenAnswer }[] };

/** One report's side of a question. */
export interface AnswerSide {
  answer: ComparedAnswer;
  /** Signed points in score units; null where the question carries none: it was not asked, or it never scores. */
  points: number | null;
}

/** One question in two reports. */
export interface AnswerComparison {
  question: QuestionId;
  earlier: AnswerSide;
  later: AnswerSide;
  /** Points later less points earlier, no points counting as 0. */
  difference: number;
  /** Whether another answer was given; points can move without it, through priorities, parts or the model. */
  isChanged: boolean;
}

/** A report as far as its answers are compared. */
type AnsweredReport = { document: AnswersDocument; result: Pick<StoredResult, 'contributions'> };

/**
 * Every question that was asked in either report, the changed answers first, each part from the largest
 * difference of points to the smallest, equal ones in the order they are asked. All differences sum to the
 * difference of the scores (N02: contributions sum to a score), within the rounding of adding (1e-12).
 */
export function compareAnswers(earlier: AnsweredReport, later: AnsweredReport): AnswerComparison[] {
  return questionsOfEither(later.document.bank, earlier.document.bank)
    .filter((id) => kindOf(id) !== 'components')
    .map((id) => compareAnswer(id, earlier, later))
    .filter((each) => [each.earlier, each.later].some(({ answer }) => answer.kind !== 'not-asked'))
    .sort(
      (left, right) =>
        Number(right.isChanged) - Number(left.isChanged) ||
        Math.abs(right.difference) - Math.abs(left.difference),
    );
}

/** The questions of one bank in the order they are asked, then those that only the other one has. */
function questionsOfEither(first: BankVersion, second: BankVersion): QuestionId[] {
  return [...new Set([first, second].flatMap((version) => questionsOf(version).map(({ id }) => id)))];
}

function compareAnswer(
  question: QuestionId,
  earlierReport: AnsweredReport,
  laterReport: AnsweredReport,
): AnswerComparison {
  const earlier = sideOf(question, earlierReport);
  const later = sideOf(question, laterReport);
  return {
    question,
    earlier,
    later,
    difference: (later.points ?? 0) - (earlier.points ?? 0),
    isChanged: canonicalJson(earlier.answer) !== canonicalJson(later.answer),
  };
}

function sideOf(question: QuestionId, { document, result }: AnsweredReport): AnswerSide {
  const contribution = result.contributions.find((each) => each.question === question);
  return { answer: comparedAnswer(question, document), points: contribution?.value ?? null };
}

/** The answer for the whole, or for each part by name where they are not all the same. */
function comparedAnswer(question: QuestionId, document: AnswersDocument): ComparedAnswer {
  const { bank, answers, components = [] } = document;
  const parts = [...components]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, answers: own }) => ({ name, answer: givenAnswer(bank, question, { ...answers, ...own }) }));
  const [first] = parts;
  if (!first) return givenAnswer(bank, question, answers);
  const isSame = parts.every(({ answer }) => canonicalJson(answer) === canonicalJson(first.answer));
  return isSame ? first.answer : { kind: 'varies', parts };
}

function givenAnswer(bank: BankVersion, question: QuestionId, answers: Answers): GivenAnswer {
  if (!isAskedOf(bank, answers, question)) return { kind: 'not-asked' };
  const value = answers[question];
  if (value === undefined) return { kind: 'unanswered' };
  if (value === unknownAnswer) return { kind: 'not-sure' };
  // What is mandated is a set: the order of ticking says nothing.
  return { kind: 'given', value: question === 'mandate' ? [value].flat().sort() : value };
}
