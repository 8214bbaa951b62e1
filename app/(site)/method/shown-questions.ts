import { questionViews } from '@/components/method/question-view';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { questions } from '@/lib/domain/assessment/questions';
import { methodWords } from './method-words';

const order = questions.map(({ id }) => id);

/** The questions of today's model that move the score, in the order in which they are asked. */
export const shownQuestions = questionViews(bankV1, order, methodWords());
