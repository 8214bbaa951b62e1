import type { Profile, ProfileDocument } from './profile';

/** A large Go shop whose pricing calculation takes most of the processor time. */
const goShop: ProfileDocument['answers'] = {
  'current-language': 'go',
  'team-size': 'over-100',
  situation: 'some-pain',
  target: 'server',
  host: 'none',
  workload: 'io-services',
  'existing-code': 'much-go',
  'latency-heap': 'moderate',
  compute: 'hundreds-of-cores',
  memory: 'free',
  bottleneck: 'cpu',
  'pain-cause': 'language-speed',
  'worst-defect': 'money-or-sla',
  exposure: 'medium',
  'first-release': '3-6-months',
  'change-rate': 'evolving',
  'life-span': 'over-5-years',
  'go-experience': 'most',
  'rust-experience': 'some',
  background: 'mixed',
  juniors: 'some',
  'learning-budget': 'weeks',
  hiring: 'one-or-two',
  mandate: ['none'],
  'second-language': 'if-justified',
  priorities: ['run-cost', 'latency'],
};

/** The hot path of the review, described as one system and as two parts. */
export const reviewedHotPath: readonly Profile[] = [
  {
    id: 'go-shop-hot-path-as-one-system',
    story:
      'A large Go shop describes its pricing service as one system. It takes hundreds of cores, and a profile shows that one calculation uses most of them. The rest of the service is ordinary.',
    document: { bank: 'v2', answers: goShop },
    expected: {
      verdicts: ['go', 'stay'],
      never: ['rust', 'profile-first', 'conflict', 'not-enough-information'],
      mustSay: { offersParts: true },
      mustNotSay: { changes: [{ question: 'bottleneck', to: 'not-measured' }] },
    },
    why: 'The shop keeps Go and takes the one calculation out, so the report has to ask for the parts.',
  },
  {
    id: 'go-shop-hot-path-as-two-parts',
    story:
      'The same shop describes two parts: the API, which is ordinary, and the pricing calculation, which takes hundreds of cores and is called over RPC.',
    document: {
      bank: 'v2',
      answers: goShop,
      components: [
        {
          name: 'API',
          share: 'large',
          boundary: 'rpc',
          answers: { workload: 'io-services', compute: 'small', 'latency-heap': 'relaxed' },
        },
        {
          name: 'Pricing calculation',
          share: 'small',
          boundary: 'rpc',
          answers: {
            workload: 'compute-kernel',
            compute: 'hundreds-of-cores',
            'latency-heap': 'tight-large-heap',
            exposure: 'high',
          },
        },
      ],
    },
    expected: {
      verdicts: ['split'],
      never: ['rust', 'stay', 'conflict', 'profile-first', 'not-enough-information'],
      mustSay: { parts: { API: 'go', 'Pricing calculation': 'rust' }, boundary: 'rpc' },
    },
    why: 'Each part gets the language that fits it, and a remote call keeps them apart at a low price.',
  },
];
