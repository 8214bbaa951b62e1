import { singleOptions, singleQuestionIds, type QuestionId } from '../assessment/question-ids';
import { conditionalQuestionIds, isVisibleIn } from '../assessment/questions';
import { knownAnswer, type Part } from './parts';

/** A few answers that together hide a question. */
type Hiding = readonly (readonly [QuestionId, string])[];

const everyAnswer = singleQuestionIds.flatMap((id) =>
  singleOptions[id].map((option): [QuestionId, string] => [id, option]),
);
const known = new Map<QuestionId, Hiding[]>();

/** Whether answers that are still open could hide a question that a part sees today. */
export function canBecomeHidden(question: QuestionId, part: Part): boolean {
  return hidingsOf(question).some((hiding) =>
    hiding.every(([id, option]) => [null, option].includes(knownAnswer(part, id))),
  );
}

/** The smallest sets of answers that hide a question, found by trying all of one and of two. */
function hidingsOf(question: QuestionId): Hiding[] {
  if (!conditionalQuestionIds.includes(question)) return [];
  const found = known.get(question) ?? findHidings(question);
  known.set(question, found);
  return found;
}

function findHidings(question: QuestionId): Hiding[] {
  const hides = (hiding: Hiding): boolean => !isVisibleIn(Object.fromEntries(hiding), question);
  const singles = everyAnswer.filter((answer) => hides([answer]));
  const others = everyAnswer.filter((answer) => !singles.includes(answer));
  const pairs = others.flatMap((first, at) =>
    others
      .slice(at + 1)
      .filter((second) => second[0] !== first[0] && hides([first, second]))
      .map((second): Hiding => [first, second]),
  );
  return [...singles.map((single): Hiding => [single]), ...pairs];
}
