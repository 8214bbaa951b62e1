import type { Bank, UnscoredQuestion } from './bank';
import { todaysModel } from './bank-model';
import { unscoredQuestionsV1 } from './bank-v1';
import { peopleQuestionsV1 } from './bank-v1-people';
import { gatesV2 } from './bank-v2-gates';
import { systemQuestionsV2 } from './bank-v2-system';
import { unscored } from './bank-values';

/** What the team writes today, how many they are and what hurts: they say whether a rewrite is the answer at all. */
const unscoredQuestionsV2: readonly UnscoredQuestion[] = [
  ...unscoredQuestionsV1,
  unscored('v2', 'pain-cause', 'outcome', 'fixed'),
  unscored('v2', 'current-language', 'outcome', 'fixed'),
  unscored('v2', 'team-size', 'outcome', 'fixed'),
];

/** Question bank v2 with today's model: bank v1, three questions more, and hosts that load one language only. */
export const bankV2: Bank = {
  version: 'v2',
  ...todaysModel,
  questions: [...systemQuestionsV2, ...peopleQuestionsV1, ...unscoredQuestionsV2],
  gates: gatesV2,
};
