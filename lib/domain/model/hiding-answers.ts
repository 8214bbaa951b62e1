import { singleOptions, singleQuestionIds, type QuestionId } from '../assessment/question-ids';
import { conditionalQuestionIds, isVisibleIn } from '../assessment/questions';
import { knownAnswer, type Part } from './parts';

type Answer = readonly [QuestionId, string];
/** Two answers that together hide a question; one that hides it alone makes a pair with itself. */
type Hiding = readonly [Answer, Answer];

const everyAnswer = singleQuestionIds.flatMap((id) =>
  singleOptions[id].map((option): Answer => [id, option]),
);
const known = new Map<QuestionId, Hiding[]>();

/** Whether answers that are still open could hide a question that a part sees today. */
export function canBecomeHidden(question: QuestionId, part: Part): boolean {
  return hidingsOf(question).some((hiding) =>
    hiding.every(([id, option]) => [null, option].includes(knownAnswer(part, id))),
  );
}

/** The pairs of answers that hide a question, found by trying all. */
function hidingsOf(question: QuestionId): Hiding[] {
  if (!conditionalQuestionIds.includes(question)) return [];
  const found = known.get(question) ?? findHidings(question);
  known.set(question, found);
  return found;
}

function findHidings(question: QuestionId): Hiding[] {
  const hides = (hiding: Hiding): boolean => !isVisibleIn(Object.fromEntries(hiding), question);
  return everyAnswer.flatMap((first) => everyAnswer.map((second): Hiding => [first, second])).filter(hides);
}
