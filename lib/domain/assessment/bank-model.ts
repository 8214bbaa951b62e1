import { criterionIds, type Bank } from './bank';

/**
 * What today's model says the same in every question bank: parameters, prices and weights. A released model never
 * changes: every release is kept as a file, and a test pins its checksum. To change anything here or in a value
 * of a bank, raise `model` and run `npm run release`.
 */
export const todaysModel = {
  model: '5',
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
} satisfies Omit<Bank, 'version' | 'questions' | 'gates'>;
