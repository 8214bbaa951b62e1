import 'server-only';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankVersionOf } from '@/lib/domain/assessment/banks';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';

/**
 * Ids of answers and components as the interchange document of the question bank they were given to.
 * @throws RangeError when no bank has this version
 */
export function documentOf(
  bankVersion: string,
  answers: readonly { questionId: string; optionIds: string[] }[],
  components: readonly { name: string; share: string; boundary: string; answers: unknown }[],
): AnswersDocument {
  const given: Answers = {};
  for (const { questionId, optionIds } of answers) {
    const only = optionIds[0] ?? unknownAnswer;
    if (questionId === 'components' && only !== unknownAnswer) continue;
    const listed = questionId === 'mandate' || questionId === 'priorities';
    given[questionId as QuestionId] = listed && only !== unknownAnswer ? optionIds : only;
  }
  return {
    bank: bankVersionOf(bankVersion),
    answers: given,
    ...(components.length > 0 && { components: components.map(componentOf) }),
  };
}

function componentOf(row: {
  name: string;
  share: string;
  boundary: string;
  answers: unknown;
}): ComponentInput {
  return {
    name: row.name,
    share: row.share as ComponentInput['share'],
    boundary: row.boundary as NonNullable<ComponentInput['boundary']>,
    answers: row.answers as ComponentInput['answers'],
  };
}
