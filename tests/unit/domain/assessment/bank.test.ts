import { describe, expect, test } from 'vitest';
import type { Bank, BankQuestion, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documentWith } from '../model/golden-cases';

const scored = bankV1.questions.filter((question) => question.role === 'score');

function withQuestion(change: (question: ScoredQuestion) => BankQuestion): Bank {
  const [first] = scored;
  return {
    ...bankV1,
    questions: bankV1.questions.map((question) =>
      question === first && question.role === 'score' ? change(question) : question,
    ),
  };
}

describe('question bank v1', () => {
  test('is sound', () => {
    expect(validateBank(bankV1)).toEqual([]);
  });

  test('every criterion weighs the same, because judged weights did no better', () => {
    expect(new Set(bankV1.criteria.map((criterion) => criterion.base))).toEqual(new Set([1]));
  });
});

describe('balance of the bank', () => {
  const reach = (pick: (...directions: number[]) => number): number =>
    scored.reduce((sum, question) => {
      const base = bankV1.criteria.find((criterion) => criterion.id === question.criterion)?.base ?? 0;
      const directions = question.options.map((option) => option.uRust - option.uGo);
      return sum + (base / bankV1.criteria.length) * question.share * pick(...directions);
    }, 0);

  test('reaches about as far towards Rust as towards Go', () => {
    expect(Math.abs(reach(Math.max) + reach(Math.min))).toBeLessThanOrEqual(0.07);
  });

  test('N08 three fixed personas get Go, either and Rust', () => {
    const go = documentWith({ workload: 'crud-api', 'go-experience': 'most', 'rust-experience': 'nobody' });
    const either = documentWith({
      target: 'cli',
      workload: 'realtime-connections',
      'rust-experience': 'most',
    });
    const rust = documentWith({
      workload: 'storage-engine',
      'latency-heap': 'tight-large-heap',
      memory: '16-128-mb',
      'rust-experience': 'most',
    });
    expect([go, either, rust].map((document) => evaluateVerdict(document).verdict)).toEqual([
      'go',
      'either',
      'rust',
    ]);
  });
});

describe('validateBank refuses', () => {
  test('shares that do not sum to 1', () => {
    expect(validateBank(withQuestion((question) => ({ ...question, share: 0.9 })))).toEqual([
      'criterion target: shares sum to 0.9, not to 1',
    ]);
  });

  test('a direction outside -1 to 1', () => {
    const bank = withQuestion((question) => ({
      ...question,
      options: question.options.map((option) => (option.id === 'wasm' ? { ...option, uRust: 1.2 } : option)),
    }));
    expect(validateBank(bank)).toEqual(['target: wasm leaves the range from -1 to 1']);
  });

  test('unknown, missing and doubled options', () => {
    const bank = withQuestion((question) => ({
      ...question,
      options: question.options.map((option) => {
        if (option.id === 'wasm') return { ...option, id: 'mainframe' };
        return option.id === 'cli' ? { ...option, id: 'server' } : option;
      }),
    }));
    expect(validateBank(bank)).toEqual([
      'target: unknown option mainframe',
      'target: option cli has no value',
      'target: option wasm has no value',
      'target: an option stands twice',
    ]);
  });

  test('a missing question', () => {
    const bank = { ...bankV1, questions: bankV1.questions.filter((question) => question.id !== 'mandate') };
    expect(validateBank(bank)).toEqual(['mandate: missing']);
  });

  test('a criterion without weight', () => {
    const criteria = bankV1.criteria.map((each) => (each.id === 'estate' ? { ...each, base: 0 } : each));
    expect(validateBank({ ...bankV1, criteria })).toEqual(['criterion estate: needs one weight above 0']);
  });

  test('a gate about something nobody is asked', () => {
    const gates = bankV1.gates.map((gate) =>
      gate.id === 'kernel-space' ? { ...gate, when: { question: 'target', is: ['moon'] } as const } : gate,
    );
    expect(validateBank({ ...bankV1, gates })).toEqual(['gate kernel-space: unknown option target=moon']);
  });

  test('N03 a claim that the evidence does not hold', () => {
    const claims = validateBank(bankV1, []);
    expect(claims).toContain('unknown claim discord-read-states-latency');
    const known = claims.map((line) => line.replace('unknown claim ', ''));
    expect(validateBank(bankV1, known)).toEqual([]);
  });
});
