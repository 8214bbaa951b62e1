import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import type { Verdict } from '@/lib/domain/model/verdict-ids';

const ordinary = sampleCases['payment-api'].answers;

/** Invented answers, one document for each verdict there is, in the order in which they are shown. */
export const reportCases: Record<Verdict, AnswersDocument> = {
  go: sampleCases['payment-api'],
  rust: sampleCases['edge-proxy'],
  split: {
    ...ordinaryWith({
      situation: 'some-pain',
      bottleneck: 'cpu',
      workload: 'crud-api',
      'existing-code': 'much-go',
      memory: '128-512-mb',
      'worst-defect': 'money-or-sla',
      exposure: 'medium',
      'first-release': '3-6-months',
      'rust-experience': 'some',
      priorities: [],
    }),
    components: [
      { name: 'API', share: 'large', answers: {} },
      {
        name: 'Ingest',
        share: 'medium',
        answers: {
          workload: 'stream-processing',
          compute: 'hundreds-of-cores',
          'latency-heap': 'tight-large-heap',
        },
        boundary: 'queue',
      },
    ],
  },
  either: sampleCases['order-events'],
  stay: ordinaryWith({
    situation: 'works-well',
    bottleneck: 'none',
    workload: 'crud-api',
    'existing-code': 'none',
    'first-release': 'under-6-weeks',
    'go-experience': 'nobody',
    background: 'scripting',
    'learning-budget': 'none',
    hiring: 'none',
    'latency-heap': 'relaxed',
    compute: 'small',
  }),
  'profile-first': ordinaryWith({
    situation: 'some-pain',
    bottleneck: 'not-measured',
    priorities: ['latency'],
    'existing-code': 'none',
    background: 'scripting',
  }),
  'not-enough-information': { bank: 'v2', answers: { workload: 'io-services', 'life-span': 'over-5-years' } },
  conflict: ordinaryWith({
    'latency-heap': 'hard-real-time',
    'first-release': 'under-6-weeks',
    'rust-experience': 'nobody',
    'learning-budget': 'none',
    hiring: 'none',
  }),
};

function ordinaryWith(answers: Answers): AnswersDocument {
  return { bank: 'v2', answers: { ...ordinary, ...answers } };
}
