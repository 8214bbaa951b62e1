import { criterionIds, type Bank, type Effort, type UnscoredQuestion } from './bank';
import { gatesV1 } from './bank-v1-gates';
import { peopleQuestionsV1 } from './bank-v1-people';
import { systemQuestionsV1 } from './bank-v1-system';
import { questionOptions, type QuestionId } from './question-ids';

/**
 * The questions that move no score: what stands today decides `stay` and `profile-first`, mandates
 * close gates, a second language prices a split, priorities set weights, parts divide the system.
 */
const unscoredQuestionsV1: readonly UnscoredQuestion[] = [
  unscored('situation', 'outcome', 'fixed'),
  unscored('mandate', 'gate', 'fixed'),
  unscored('second-language', 'split', 'costly'),
  unscored('priorities', 'weights', 'free'),
  unscored('components', 'parts', 'costly'),
];

function unscored(id: QuestionId, role: UnscoredQuestion['role'], effort: Effort): UnscoredQuestion {
  return { role, id, options: questionOptions[id].map((option) => ({ id: option, effort })) };
}

/**
 * Question bank v1 with today's model. Values began as the drafts of method 1.4 and stand where the
 * evidence puts them; a value without a claim is a judgement. A released model never changes: every
 * release is kept beside this file, and a test pins its checksum. To change anything here, raise
 * `model` and run `npm run release`.
 */
export const bankV1: Bank = {
  version: 'v1',
  model: '4',
  seed: 20_261_122,
  parameters: {
    spread: 0.5,
    spreadStated: 0.35,
    sigmaModel: 0.09,
    delta: 0.02,
    tau: 0.7,
    minimumCoverage: 0.5,
    openGateCap: 0.75,
    samples: 10_000,
    splitSamples: 2_000,
    halfWidth: { A: 0.1, B: 0.2, C: 0.35 },
  },
  split: {
    // No evidence stands behind these prices; they are set so that a part has to be clearly on the
    // other side, and large enough, before a second language pays for itself.
    kappa: { 'one-only': 0.25, 'if-justified': 0.02, 'already-several': 0.01, unknown: 0.04 },
    boundary: { none: 0, queue: 0.005, rpc: 0.01, 'shared-process': 0.04 },
    share: { small: 2, medium: 3, large: 4 },
    teamCriteria: ['time-to-release', 'change-and-life-span', 'skill', 'learning', 'hiring', 'estate'],
  },
  // Equal: on the published decisions they did as well as weights set by judgement, and nothing has
  // to be taken on trust. Whoever weighs the criteria otherwise says so in the priorities.
  criteria: criterionIds.map((id) => ({ id, base: 1 })),
  questions: [...systemQuestionsV1, ...peopleQuestionsV1, ...unscoredQuestionsV1],
  gates: gatesV1,
  priorities: {
    multipliers: [3, 2, 1.5],
    criteria: {
      'time-to-market': ['time-to-release'],
      'run-cost': ['compute', 'memory'],
      latency: ['latency'],
      correctness: ['defects'],
      'hiring-ease': ['hiring'],
      longevity: ['change-and-life-span'],
      // Simple is what the people at hand can read and change: what they know and what they must learn.
      simplicity: ['learning'],
    },
  },
};
