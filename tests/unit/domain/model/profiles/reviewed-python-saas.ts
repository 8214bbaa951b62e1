import type { Profile, ProfileDocument } from './profile';

/** What the three companies have in common: a small product over a database, and no time to learn. */
const saas: ProfileDocument['answers'] = {
  'current-language': 'python',
  'team-size': 'under-5',
  target: 'server',
  host: 'none',
  workload: 'crud-api',
  'existing-code': 'none',
  'latency-heap': 'relaxed',
  compute: 'small',
  memory: 'free',
  'worst-defect': 'money-or-sla',
  exposure: 'medium',
  'first-release': '6-12-weeks',
  'change-rate': 'weekly',
  'life-span': '2-5-years',
  'go-experience': 'nobody',
  'rust-experience': 'nobody',
  background: 'scripting',
  juniors: 'some',
  'learning-budget': 'none',
  hiring: 'none',
  mandate: ['none'],
  'second-language': 'one-only',
  priorities: ['time-to-market', 'simplicity'],
};

/** The Python product of the review: in pain because of its database, new, and working well. */
export const reviewedPythonSaas: readonly Profile[] = [
  {
    id: 'python-saas-database-bound',
    story:
      'Three people run a billing product in Python. It is slow at times, and a trace shows that the database is the limit. They have no time to learn a language and hire nobody.',
    document: {
      bank: 'v2',
      answers: {
        ...saas,
        situation: 'some-pain',
        bottleneck: 'io-or-database',
        'pain-cause': 'queries-or-database',
      },
    },
    expected: {
      verdicts: ['stay'],
      never: ['go', 'rust', 'split', 'conflict'],
      mustSay: { fixes: ['queries'], namesCurrentLanguage: true },
      mustNotSay: {
        fixes: ['hot-code', 'collector', 'gpu'],
        changes: [{ question: 'bottleneck', to: 'not-measured' }],
      },
    },
    why: 'Another language waits for the same database, and the rewrite would stop all other work.',
  },
  {
    id: 'python-saas-new',
    story:
      'The same three people start a second product of the same kind, due in six to twelve weeks. They write Python, have no time to learn and hire nobody.',
    document: { bank: 'v2', answers: { ...saas, situation: 'new-system' } },
    expected: {
      verdicts: ['stay'],
      never: ['go', 'rust', 'split', 'conflict'],
      mustSay: { namesCurrentLanguage: true },
    },
    why: 'An ordinary web product on a short date is built in the language that all three know.',
  },
  {
    id: 'python-saas-works-well',
    story:
      'The same product in a good month: it runs and works well, the database is the largest share of each request, and the founders wonder whether they should be using Go.',
    document: { bank: 'v2', answers: { ...saas, situation: 'works-well', bottleneck: 'io-or-database' } },
    expected: {
      verdicts: ['stay'],
      never: ['go', 'rust', 'split', 'conflict', 'either'],
      mustSay: { namesCurrentLanguage: true },
    },
    why: 'Nothing hurts, so there is nothing that a rewrite could repay.',
  },
];
