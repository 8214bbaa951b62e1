import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';

/** Answers of a middling company; every case says only what is special about it. */
export const ordinaryAnswers: Answers = {
  situation: 'new-system',
  target: 'server',
  host: 'none',
  workload: 'io-services',
  'existing-code': 'none',
  'latency-heap': 'moderate',
  compute: 'medium',
  memory: '128-512-mb',
  'worst-defect': 'money-or-sla',
  exposure: 'medium',
  'first-release': '3-6-months',
  'change-rate': 'evolving',
  'life-span': 'over-5-years',
  'go-experience': 'some',
  'rust-experience': 'some',
  background: 'mixed',
  juniors: 'some',
  'learning-budget': 'weeks',
  hiring: 'one-or-two',
  mandate: ['none'],
  'second-language': 'if-justified',
  priorities: [],
};

/** A document from the ordinary answers with some replaced. */
export function documentWith(answers: Answers, components?: ComponentInput[]): AnswersDocument {
  const merged = { ...ordinaryAnswers, ...answers };
  return { bank: 'v1', answers: merged, ...(components ? { components } : {}) };
}

export const crudInGoShop = documentWith({
  workload: 'crud-api',
  'existing-code': 'much-go',
  'go-experience': 'most',
  'rust-experience': 'nobody',
  'first-release': '6-12-weeks',
  'latency-heap': 'relaxed',
  compute: 'small',
  memory: 'free',
  exposure: 'medium',
});

export const subMillisecondProxy = documentWith({
  workload: 'network-proxy',
  'latency-heap': 'sub-millisecond',
  compute: 'hundreds-of-cores',
  memory: '16-128-mb',
  exposure: 'high',
  'worst-defect': 'money-or-sla',
  'go-experience': 'some',
  'rust-experience': 'some',
  'learning-budget': 'months-with-mentor',
  juniors: 'few',
  priorities: ['latency'],
});

export const kubernetesOperator = documentWith({
  host: 'kubernetes-terraform',
  workload: 'control-plane',
  'latency-heap': 'relaxed',
  compute: 'small',
  'existing-code': 'none',
});

export const libraryWithPlugins = documentWith({
  target: 'inside-process',
  host: 'c-or-scripting-host',
  workload: 'compute-kernel',
  'latency-heap': 'tight-small-heap',
  memory: '16-128-mb',
  exposure: 'high',
  'worst-defect': 'breach-or-data-loss',
  background: 'c-cpp',
  'change-rate': 'stable',
});

export const goShopWithIngest = documentWith(
  {
    situation: 'some-pain',
    bottleneck: 'cpu',
    workload: 'crud-api',
    'existing-code': 'much-go',
    'go-experience': 'most',
    'rust-experience': 'some',
    'second-language': 'if-justified',
  },
  [
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
);

export const pythonStartUp = documentWith({
  situation: 'works-well',
  bottleneck: 'none',
  workload: 'crud-api',
  'first-release': 'under-6-weeks',
  'change-rate': 'weekly',
  'go-experience': 'nobody',
  'rust-experience': 'nobody',
  background: 'scripting',
  'learning-budget': 'none',
  hiring: 'none',
  juniors: 'many',
  'latency-heap': 'relaxed',
  compute: 'small',
  memory: 'free',
});

export const hardRealTimeWithoutPeople = documentWith({
  'latency-heap': 'hard-real-time',
  'first-release': 'under-6-weeks',
  'rust-experience': 'nobody',
  'learning-budget': 'none',
  hiring: 'none',
});

export const allUnknown: AnswersDocument = {
  bank: 'v1',
  answers: Object.fromEntries([...Object.keys(ordinaryAnswers), 'bottleneck'].map((id) => [id, 'unknown'])),
};

export const fastButUnmeasured = documentWith({
  situation: 'some-pain',
  bottleneck: 'not-measured',
  priorities: ['latency'],
  background: 'scripting',
});

export const smallStableCrud = documentWith({
  situation: 'works-well',
  bottleneck: 'io-or-database',
  workload: 'crud-api',
  'change-rate': 'stable',
  compute: 'small',
  'latency-heap': 'relaxed',
  memory: 'free',
  background: 'jvm-dotnet',
});
