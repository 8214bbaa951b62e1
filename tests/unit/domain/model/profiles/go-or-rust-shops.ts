import type { Profile, ProfileDocument } from './profile';

/** A dull internal service for a company at home in one of the two languages. */
const dullService: ProfileDocument['answers'] = {
  'team-size': '21-100',
  situation: 'new-system',
  target: 'server',
  host: 'none',
  workload: 'crud-api',
  'latency-heap': 'relaxed',
  compute: 'small',
  memory: 'free',
  'worst-defect': 'nuisance',
  exposure: 'low',
  'first-release': '3-6-months',
  'change-rate': 'evolving',
  'life-span': '2-5-years',
  background: 'mixed',
  juniors: 'few',
  'learning-budget': 'weeks',
  hiring: 'none',
  mandate: ['none'],
  'second-language': 'one-only',
  priorities: ['simplicity'],
};

/** A plug-in that is compiled into a program of the other language. */
const plugIn: ProfileDocument['answers'] = {
  'team-size': '5-20',
  situation: 'new-system',
  target: 'inside-process',
  workload: 'network-proxy',
  'latency-heap': 'moderate',
  compute: 'medium',
  memory: 'free',
  'worst-defect': 'money-or-sla',
  exposure: 'medium',
  'first-release': '3-6-months',
  'change-rate': 'evolving',
  'life-span': '2-5-years',
  background: 'mixed',
  juniors: 'few',
  'learning-budget': 'weeks',
  hiring: 'none',
  mandate: ['none'],
  'second-language': 'if-justified',
  priorities: ['time-to-market'],
};

const atHomeInGo = { 'current-language': 'go', 'existing-code': 'much-go', 'go-experience': 'most' };
const atHomeInRust = { 'current-language': 'rust', 'existing-code': 'much-rust', 'rust-experience': 'most' };

/** Mirrors: the same need in a Go shop and in a Rust shop. */
export const goOrRustShops: readonly Profile[] = [
  {
    id: 'go-shop-dull-service',
    story:
      'Forty people build a network product in Go. They need an internal service for licences: records, a form, a report. None has shipped Rust.',
    document: { bank: 'v2', answers: { ...dullService, ...atHomeInGo, 'rust-experience': 'nobody' } },
    expected: { verdicts: ['go', 'stay'], never: ['rust', 'split', 'conflict', 'profile-first'] },
    why: 'A dull service is written in the language that the whole team already runs.',
  },
  {
    id: 'rust-shop-dull-service',
    story:
      'Forty people build a database product in Rust. They need an internal service for licences: records, a form, a report. None has shipped Go.',
    document: { bank: 'v2', answers: { ...dullService, ...atHomeInRust, 'go-experience': 'nobody' } },
    expected: { verdicts: ['rust', 'stay'], never: ['go', 'split', 'conflict', 'profile-first'] },
    why: 'Rust serves records well enough, and a second language for one dull service would cost more than it saves.',
  },
  {
    id: 'rust-shop-go-plug-in',
    story:
      'A Rust shop of fifteen sells a filter that customers want inside a server whose plug-ins are compiled in and written in Go. Some of the people have shipped Go.',
    document: {
      bank: 'v2',
      answers: { ...plugIn, ...atHomeInRust, 'go-experience': 'some', host: 'go-only-plugin' },
    },
    expected: {
      verdicts: ['go'],
      never: ['rust', 'stay', 'split', 'either', 'conflict'],
      mustSay: { closedBy: ['host'] },
    },
    why: 'A plug-in that is compiled into a Go program is written in Go, whatever its authors prefer.',
  },
  {
    id: 'go-shop-rust-plug-in',
    story:
      'A Go shop of fifteen sells a filter that customers want inside a server whose plug-ins are compiled in and written in Rust. Some of the people have shipped Rust.',
    document: {
      bank: 'v2',
      answers: { ...plugIn, ...atHomeInGo, 'rust-experience': 'some', host: 'rust-only-plugin' },
    },
    expected: {
      verdicts: ['rust'],
      never: ['go', 'stay', 'split', 'either', 'conflict'],
      mustSay: { closedBy: ['host'] },
    },
    why: 'A plug-in that is compiled into a Rust program is written in Rust, whatever its authors prefer.',
  },
  {
    id: 'go-shop-hot-path-small-bill',
    story:
      'Eight people run a search service in Go on a few cores. A profile shows one hot function. The bill is small, nobody has shipped Rust, and a colleague proposes to rewrite it.',
    document: {
      bank: 'v2',
      answers: {
        'current-language': 'go',
        'team-size': '5-20',
        situation: 'some-pain',
        target: 'server',
        host: 'none',
        workload: 'io-services',
        'existing-code': 'much-go',
        'latency-heap': 'moderate',
        compute: 'small',
        memory: 'free',
        bottleneck: 'cpu',
        'pain-cause': 'language-speed',
        'worst-defect': 'nuisance',
        exposure: 'low',
        'first-release': '6-12-weeks',
        'change-rate': 'evolving',
        'life-span': '2-5-years',
        'go-experience': 'most',
        'rust-experience': 'nobody',
        background: 'mixed',
        juniors: 'some',
        'learning-budget': 'none',
        hiring: 'none',
        mandate: ['none'],
        'second-language': 'if-justified',
        priorities: ['latency', 'simplicity'],
      },
    },
    expected: { verdicts: ['go', 'stay'], never: ['rust', 'split', 'conflict', 'profile-first'] },
    why: 'A better algorithm in Go is cheaper than a second language that nobody knows, for a few cores.',
  },
];
