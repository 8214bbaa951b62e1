import { describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { StayFixKey } from '@/lib/domain/model/stay-advice';
import { documentWith, ordinaryAnswers } from './golden-cases';

/** A Python service that hurts, answered with the ids of bank v1 only. */
const painful: Answers = {
  situation: 'some-pain',
  workload: 'crud-api',
  'latency-heap': 'relaxed',
  compute: 'small',
  memory: 'free',
  bottleneck: 'cpu',
  background: 'scripting',
  'go-experience': 'some',
  'rust-experience': 'nobody',
};

const inV1 = (answers: Answers) => evaluateVerdict(documentWith({ ...painful, ...answers }));

function inV2(answers: Answers) {
  const asked: Answers = { 'current-language': 'python', 'team-size': '5-20', 'pain-cause': 'unknown' };
  const document: AnswersDocument = {
    bank: 'v2',
    answers: { ...ordinaryAnswers, ...painful, ...asked, ...answers },
  };
  return evaluateVerdict(document);
}

describe('N07 stay, and fix what hurts: with the questions of bank v1', () => {
  test.each<[string, Answers, StayFixKey[]]>([
    ['the database is the limit', { bottleneck: 'io-or-database' }, ['queries', 'caching']],
    ['the network is the limit', { bottleneck: 'network' }, ['network', 'caching']],
    ['starting is the limit', { bottleneck: 'start-up' }, ['start-up']],
    ['nothing was found to be the limit', { bottleneck: 'none' }, []],
    ['nobody measured and nothing presses', { bottleneck: 'not-measured' }, ['profile']],
    ['it serves models', { workload: 'model-serving', bottleneck: 'unknown' }, ['profile', 'gpu']],
    ['the collector hurts ordinary targets', { bottleneck: 'memory-or-gc' }, ['collector']],
    ['the date is nearer than a rewrite', { 'first-release': 'under-6-weeks' }, ['hot-code']],
    [
      'nobody could learn or be hired',
      { 'go-experience': 'nobody', 'learning-budget': 'none', hiring: 'none' },
      ['hot-code'],
    ],
    [
      'it is to be ported from a language with a collector, and waits',
      { 'existing-code': 'port-from-gc-language', bottleneck: 'io-or-database' },
      ['queries', 'caching'],
    ],
  ])('%s', (_, answers, fixes) => {
    expect(inV1(answers)).toMatchObject({ verdict: 'stay', stay: { isRunning: true, fixes } });
  });

  test('from serious pain as well', () => {
    expect(inV1({ situation: 'serious-pain', bottleneck: 'io-or-database' }).verdict).toBe('stay');
  });

  test.each<[string, Answers]>([
    ['the processor is the limit', {}],
    [
      'it was measured and presses',
      { 'latency-heap': 'tight-large-heap', bottleneck: 'memory-or-gc', 'first-release': 'under-6-weeks' },
    ],
    ['C or C++ is to be replaced', { 'existing-code': 'c-cpp-to-replace', bottleneck: 'io-or-database' }],
    ['a rule asks for Go', { mandate: ['go-required'], bottleneck: 'io-or-database' }],
    ['the bill presses, whatever waits', { compute: 'hundreds-of-cores', bottleneck: 'io-or-database' }],
    ['a command-line tool starts slowly', { target: 'cli', bottleneck: 'start-up' }],
    ['nothing runs yet', { situation: 'new-system', bottleneck: 'io-or-database' }],
    ['nobody measured, and speed is the wish', { bottleneck: 'not-measured', priorities: ['latency'] }],
  ])('not where %s', (_, answers) => {
    expect(inV1(answers).verdict).not.toBe('stay');
  });

  test('a policy about memory safety moves nobody who writes a memory-safe language', () => {
    const policy: Answers = { mandate: ['memory-safe-policy'], bottleneck: 'io-or-database' };
    expect(inV1(policy).verdict).toBe('stay');
    expect(inV1({ ...policy, background: 'c-cpp' }).verdict).not.toBe('stay');
  });

  test('"not sure" where the time goes is as good as not measured, where it would decide', () => {
    const wanting: Answers = { priorities: ['latency'], 'latency-heap': 'moderate' };
    for (const bottleneck of ['not-measured', 'unknown']) {
      expect(inV1({ ...wanting, bottleneck }).verdict).toBe('profile-first');
      expect(inV1({ bottleneck }).verdict).toBe('stay');
    }
    const moving: Answers = { ...wanting, 'existing-code': 'c-cpp-to-replace', bottleneck: 'unknown' };
    expect(inV1(moving).verdict).not.toBe('profile-first');
  });
});

describe('N07 stay, and fix what hurts: with the questions of bank v2', () => {
  test.each<[string, StayFixKey]>([
    ['queries-or-database', 'queries'],
    ['network-or-partners', 'network'],
    ['bundle-or-start-up', 'start-up'],
    ['old-runtime', 'run-time'],
    ['plugin-or-dependency-updates', 'plug-ins'],
    ['gpu-work', 'gpu'],
    ['code-or-process', 'process'],
  ])('pain from %s is mended by %s, in the language of today', (cause, fix) => {
    const { verdict, stay } = inV2({ 'pain-cause': cause, bottleneck: 'none' });
    expect([verdict, stay?.language, stay?.fixes[0]]).toEqual(['stay', 'python', fix]);
    expect(stay?.cures[0]).toEqual({ key: fix, question: 'pain-cause', answer: cause });
  });

  test('memory errors are looked for before users meet them, whatever the verdict', () => {
    const { stay, verdict } = inV2({
      ...{ 'pain-cause': 'memory-errors', 'current-language': 'c-cpp', background: 'c-cpp' },
      ...{ 'existing-code': 'c-cpp-to-replace', bottleneck: 'none' },
    });
    expect(verdict).not.toBe('stay');
    expect(stay?.fixes).toEqual(['hardening']);
  });

  test('N06 a reason that holds for one part only is not said of the whole', () => {
    const hurts: Answers = {
      ...{ 'current-language': 'go', 'existing-code': 'much-go', 'go-experience': 'most' },
      ...{ 'pain-cause': 'memory-or-collector', bottleneck: 'memory-or-gc' },
    };
    const parts: AnswersDocument['components'] = [
      { name: 'hot path', share: 'small', answers: { 'latency-heap': 'tight-large-heap' } },
      { name: 'rest', share: 'large', answers: { 'latency-heap': 'relaxed' } },
    ];
    const whole: AnswersDocument = { bank: 'v2', answers: { ...ordinaryAnswers, ...painful, ...hurts } };
    const keysOf = (document: AnswersDocument) =>
      evaluateVerdict(document).stay?.reasons.map(({ key }) => key);
    expect(keysOf(whole)).toEqual(['collector-untuned', 'at-home']);
    expect(keysOf({ ...whole, components: parts })).toEqual(['at-home']);
  });

  test.each(['language-speed', 'hiring'])('pain from %s is no reason to stay', (cause) => {
    expect(inV2({ 'pain-cause': cause }).verdict).not.toBe('stay');
  });

  test('many people at home in one language weigh for it, unless something presses', () => {
    const pain: Answers = { 'pain-cause': 'unknown', bottleneck: 'not-measured', priorities: ['latency'] };
    expect(inV2({ ...pain, 'team-size': '5-20' }).verdict).toBe('profile-first');
    expect(inV2({ ...pain, 'team-size': '21-100' }).verdict).toBe('stay');
    expect(inV2({ ...pain, 'team-size': '21-100', background: 'mixed' }).verdict).toBe('profile-first');
    expect(inV2({ ...pain, 'team-size': 'over-100', background: 'mixed' }).verdict).toBe('stay');
    const pressed: Answers = { 'latency-heap': 'sub-millisecond', 'team-size': 'over-100' };
    expect(inV2({ ...pain, ...pressed }).verdict).not.toBe('stay');
  });

  test('a host with a toolchain of its own decides: what runs stays, what is new is a conflict', () => {
    const host: Answers = { host: 'fixed-toolchain-host' };
    expect(inV2(host)).toMatchObject({ verdict: 'stay', stay: { language: 'python' } });
    expect(inV2({ ...host, 'existing-code': 'c-cpp-to-replace' }).verdict).toBe('stay');
    expect(inV2({ ...host, situation: 'new-system' })).toMatchObject({
      verdict: 'conflict',
      clashes: [{ gate: null, question: 'host', answer: 'fixed-toolchain-host' }],
    });
  });

  test('a team that writes Go or Rust keeps its own unless the other is named', () => {
    const hot: Answers = { 'existing-code': 'much-go', 'current-language': 'go', 'go-experience': 'most' };
    const wanting: Answers = {
      ...{ 'latency-heap': 'sub-millisecond', compute: 'hundreds-of-cores', exposure: 'high' },
      ...{ 'worst-defect': 'breach-or-data-loss', workload: 'network-proxy', memory: '128-512-mb' },
    };
    const either = inV2({ ...hot, ...wanting });
    expect(either.byPoints.verdict).toBe('either');
    expect(either).toMatchObject({ verdict: 'stay', stay: { language: 'go' } });
    const python = inV2({ ...hot, ...wanting, 'current-language': 'python', 'existing-code': 'much-go' });
    expect(python.verdict).toBe('either');
  });

  test('N06 a new system is told what its own language would mean, and gets it where nobody could move', () => {
    const planned: Answers = {
      ...{ situation: 'new-system', bottleneck: 'unknown', 'go-experience': 'nobody' },
      ...{ 'first-release': '6-12-weeks' },
    };
    const told = inV2(planned);
    expect(told.verdict).toBe('go');
    expect(told.stay).toMatchObject({ language: 'python', isRunning: false, fixes: [] });
    expect(told.stay?.reasons.map(({ key }) => key)).toEqual([
      'people-know-it',
      'nobody-knows-either',
      'short-date',
    ]);
    const bound: Answers = { ...planned, 'learning-budget': 'none', hiring: 'none' };
    expect(inV2(bound).verdict).toBe('stay');
    expect(inV2({ ...bound, 'latency-heap': 'sub-millisecond' }).verdict).not.toBe('stay');
    expect(inV2({ ...bound, host: 'kubernetes-terraform' }).verdict).not.toBe('stay');
    expect(inV2({ ...bound, 'current-language': 'unknown' }).verdict).not.toBe('stay');
  });
});
