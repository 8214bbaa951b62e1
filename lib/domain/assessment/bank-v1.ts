import type { Bank, UnscoredQuestion } from './bank';
import { todaysModel } from './bank-model';
import { gatesV1 } from './bank-v1-gates';
import { peopleQuestionsV1 } from './bank-v1-people';
import { systemQuestionsV1 } from './bank-v1-system';
import { unscored } from './bank-values';

/**
 * The questions that move no score: what stands today decides `stay` and `profile-first`, mandates
 * close gates, a second language prices a split, priorities set weights, parts divide the system.
 */
export const unscoredQuestionsV1: readonly UnscoredQuestion[] = [
  unscored('v1', 'situation', 'outcome', 'fixed'),
  unscored('v1', 'mandate', 'gate', 'fixed'),
  unscored('v1', 'second-language', 'split', 'costly'),
  unscored('v1', 'priorities', 'weights', 'free'),
  unscored('v1', 'components', 'parts', 'costly'),
];

/**
 * Question bank v1 with today's model. Values began as the drafts of method 1.4 and stand where the
 * evidence puts them; a value without a claim is a judgement.
 */
export const bankV1: Bank = {
  version: 'v1',
  ...todaysModel,
  questions: [...systemQuestionsV1, ...peopleQuestionsV1, ...unscoredQuestionsV1],
  gates: gatesV1,
};
