import { describe, expect, test } from 'vitest';
import { sensitivityOf } from '@/components/report/sensitivity';
import type { StoredResult } from '@/lib/domain/model/result';
import { rustResult, words } from './words';

const order = ['go', 'rust'] as const;
const viewOf = (changes: Partial<StoredResult>) =>
  sensitivityOf({ ...rustResult, ...changes }, order, 'report-a', words);

describe('what holds a verdict and what else would turn it (N01)', () => {
  test.each([
    [
      2.4,
      'If “Memory footprint” counted 2.4 times as much, Go and Rust would be level on points. Beyond that Go is ahead.',
    ],
    [
      0.4,
      'If “Memory footprint” counted 40% of what it counts now, Go and Rust would be level on points. Below that Go is ahead.',
    ],
  ])('a weight times %d in words', (multiplier, sentence) => {
    const flip = { criterion: 'memory', multiplier, weightNow: 0.08, weightThen: 0.2, lean: 'go' } as const;
    expect(viewOf({ weightFlips: [flip] }).weights).toEqual([sentence]);
  });

  test('another reading of the evidence in words', () => {
    const flip = { question: 'target', answer: 'server', from: 0.2, to: -0.1, lean: 'go' } as const;
    expect(viewOf({ evidenceFlips: [flip] }).evidence).toEqual([
      'If “Runs on servers or in containers” counted 10.0 to Go instead of 20.0 to Rust, Go would be ahead on points.',
    ]);
  });

  test('a lifted constraint says the verdict then', () => {
    const lift = {
      gate: 'hard-real-time',
      verdict: 'either',
      lean: 'go',
      probability: { go: 0.61, rust: 0.2, equal: 0.19 },
      score: -0.1,
    } as const;
    expect(viewOf({ gateLifts: [lift] }).lifts).toEqual([
      {
        key: 'hard-real-time',
        without: 'Without “Hard deadlines” the verdict would be',
        verdict: { tone: 'neutral', label: 'no clear choice' },
        share: 'Go clearly better in 61 of 100.',
      },
    ]);
  });

  test('the answers that hold it are counted and named', () => {
    const [first] = viewOf({ decisive: ['target', 'first-release'] }).holds;
    expect(first).toBe(
      'These 2 answers alone are enough for the verdict, even with all other answers against it: where it runs and the first release.',
    );
    expect(viewOf({ decisive: ['target'] }).holds[0]).toMatch(
      /^One answer alone is enough for .+: where it runs\.$/,
    );
  });

  test.each([
    [true, 'No open question can change which language is ahead.'],
    [false, 'An open question could change which language is ahead.'],
  ])('open answers: locked is %s', (locked, sentence) => {
    expect(viewOf({ decisive: null, locked, nextQuestion: 'target' }).holds).toEqual([
      sentence,
      'Most worth finding out: where it runs.',
    ]);
  });

  test('where nothing holds it and nothing is open, nothing is said of it', () => {
    expect(viewOf({ decisive: null, locked: null, nextQuestion: null }).holds).toEqual([]);
    expect(viewOf({ decisive: ['target'], locked: null, nextQuestion: null }).holds).toHaveLength(2);
  });

  test('the most useful question leads to where it can be tried, for its owner', () => {
    expect(viewOf({ nextQuestion: 'memory' }).tryNext).toBe('/reports/report-a/what-if#q-memory');
    expect(viewOf({ nextQuestion: null }).tryNext).toBeNull();
    const other = sensitivityOf({ ...rustResult, nextQuestion: 'memory' }, order, null, words);
    expect(other.tryNext).toBeNull();
  });

  test('who would choose otherwise, by the three criteria that weigh more there', () => {
    const equal = Object.fromEntries(rustResult.criteria.map(({ criterion, weight }) => [criterion, weight]));
    const go = { ...equal, skill: (equal.skill ?? 0) + 0.05, hiring: (equal.hiring ?? 0) + 0.02 };
    const { central } = viewOf({
      centralWeights: { go, rust: null } as NonNullable<StoredResult['centralWeights']>,
      confidenceFactor: { go: 0.63, rust: null },
    });
    expect(central?.sentences).toEqual([
      'In the plausible readings in which Go is ahead, “Present skill” and “Hiring” weigh more than in your report. With those weights Go is ahead in 63 of 100.',
      'Hardly any plausible weights put Rust ahead.',
    ]);
    expect(central?.headers).toEqual(['Go ahead', 'Rust ahead']);
    expect(central?.rows).toHaveLength(rustResult.criteria.length);
    expect(central?.rows[0]?.there[1]).toBe('none');
  });

  test('a report too old to say leaves it out (N04)', () => {
    const { weightFlips: _w, evidenceFlips: _e, gateLifts: _g, centralWeights: _c, ...old } = rustResult;
    expect(sensitivityOf(old, order, null, words)).toMatchObject({
      weights: null,
      evidence: null,
      lifts: null,
      central: null,
    });
  });
});
