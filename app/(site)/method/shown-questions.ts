import { questionViews } from '@/components/method/question-view';
import { currentBank } from '@/lib/domain/assessment/banks';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { methodWords } from './method-words';

const order = questionsOf(currentBank.version).map(({ id }) => id);

/** The questions of today's model that move the score, in the order in which they are asked. */
export const shownQuestions = questionViews(currentBank, order, methodWords());
