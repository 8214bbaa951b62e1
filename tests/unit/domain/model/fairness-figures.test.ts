import { describe, expect, test } from 'vitest';
import type { Gate } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { fairnessOf } from '@/lib/domain/model/fairness';
import { tinyBank } from './tiny-bank';

describe('N08 the answers that fairness is measured by', () => {
  const many = 300;
  /** The share of documents of a sample, with an error of about three hundredths. */
  const share = (documents: number): number => documents / many;

  test('each option of a question is as likely as any other', () => {
    const { complete } = fairnessOf(tinyBank({ exposure: { low: -1, high: 1 } }), many);
    expect(share(complete.byPoints.go)).toBeCloseTo(1 / 3, 1);
    expect(share(complete.byPoints.rust)).toBeCloseTo(1 / 3, 1);
    expect(share(complete.byPoints.either)).toBeCloseTo(1 / 3, 1);
    const first = fairnessOf(tinyBank({ workload: { 'crud-api': -1, 'model-serving': 1 } }), many).complete;
    expect(share(first.byPoints.go)).toBeCloseTo(1 / 12, 1);
    expect(share(first.byPoints.rust)).toBeCloseTo(1 / 12, 1);
    expect(Math.min(first.byPoints.go, first.byPoints.rust)).toBeGreaterThan(many / 25);
  });

  test('one question is answered independently of another', () => {
    const { complete } = fairnessOf(
      tinyBank({ exposure: { low: -1, high: 1 }, juniors: { many: 1, few: -1 } }),
      many,
    );
    expect(share(complete.byPoints.either)).toBeCloseTo(1 / 3, 1);
  });

  test('in the half answered ones about half of the questions are open, each by itself', () => {
    const bank = tinyBank({ exposure: { low: 1, medium: 1, high: 1 } });
    expect(share(fairnessOf(bank, many).complete.byPoints.rust)).toBe(1);
    expect(share(fairnessOf(bank, many).half.byPoints.rust)).toBeCloseTo(1 / 2, 1);
    const two = tinyBank({ exposure: {}, juniors: {} });
    const parameters = { ...two.parameters, minimumCoverage: 0.25 };
    const { half } = fairnessOf({ ...two, parameters }, many);
    const counted = many - half.verdicts.stay - half.verdicts['profile-first'];
    expect(half.verdicts['not-enough-information'] / counted).toBeCloseTo(1 / 4, 1);
  });

  test('nothing is mandated, and nobody is left unasked about it', () => {
    const mandated = bankV1.gates.filter((gate) => gate.question === 'mandate');
    const opposite = mandated.map((gate): Gate => ({ ...gate, excludes: 'go', when: { not: gate.when } }));
    const { complete } = fairnessOf(tinyBank({ exposure: {} }, { gates: opposite }), 30);
    const advised = complete.verdicts.stay;
    expect(opposite.length).toBeGreaterThan(1);
    expect(complete.verdicts.rust + advised).toBe(30);
  });
});

describe('N08 how far a bank reaches', () => {
  const bank = tinyBank({
    exposure: { low: -0.5, high: 0.75 },
    juniors: { few: 0.25, some: 0.5, many: 1 },
    'change-rate': { weekly: -1, evolving: -0.75, stable: -0.25 },
    compute: { small: 0.25 },
  });

  test('by its strongest options at their weights, and not below nothing', () => {
    const { reach } = fairnessOf(bank, 0);
    expect(reach.rust).toBeCloseTo((0.75 + 1 + 0 + 0.25) / 4, 12);
    expect(reach.go).toBeCloseTo((0.5 + 0 + 1 + 0) / 4, 12);
  });

  test('a question by its part of its criterion', () => {
    const questions = bank.questions.map((each) => (each.role === 'score' ? { ...each, share: 0.5 } : each));
    const { reach } = fairnessOf({ ...bank, questions }, 0);
    expect(reach.rust).toBeCloseTo(0.25, 12);
    expect(reach.go).toBeCloseTo(0.1875, 12);
  });
});
