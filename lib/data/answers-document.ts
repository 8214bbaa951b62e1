import 'server-only';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankVersionOf } from '@/lib/domain/assessment/banks';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { readPart, type StoredPart } from '@/lib/domain/assessment/stored-part';

/**
 * Ids of answers and components as the interchange document of the question bank they were given to.
 * @throws RangeError when no bank has this version, ZodError when a part does not fit its bank
 */
export function documentOf(
  bankVersion: string,
  answers: readonly { questionId: string; optionIds: string[] }[],
  components: readonly StoredPart[],
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
    ...(components.length > 0 && { components: components.map((part) => readPart(bankVersion, part)) }),
  };
}
