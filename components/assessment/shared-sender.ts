import { AnswerSender } from './answer-sender';
import { forget, keep } from './kept-answers';

/** The one sender of this window: it outlives the page of a question, so that leaving the page loses nothing. */
export const sharedSender = new AnswerSender({ keep, forget });
