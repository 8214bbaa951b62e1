import { describe, expect, test } from 'vitest';
import type { Answers, ComponentInput } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { fitsNeither } from '@/lib/domain/model/neither-fits';
import { partsOf, type Part } from '@/lib/domain/model/parts';
import { weightsFor } from '@/lib/domain/model/weights';
import { withOption } from './banks';

/** A bank with one option of `target` whose fits are given; every other option fits well. */
function bankWith(uGo: number, uRust: number): Bank {
  const fitting: Bank = {
    ...bankV1,
    questions: bankV1.questions.map((question) =>
      question.role === 'score'
        ? { ...question, options: question.options.map((option) => ({ ...option, uGo: 0.5, uRust: 0.5 })) }
        : question,
    ),
  };
  return withOption(fitting, 'target', 'client-device', { uGo, uRust });
}

function judged(bank: Bank, answers: Answers, coverage = 1, components?: ComponentInput[]): boolean {
  const document = { bank: 'v1' as const, answers, ...(components ? { components } : {}) };
  return judgedParts(bank, partsOf(document, bank.split), coverage);
}

function judgedParts(bank: Bank, parts: readonly Part[], coverage = 1): boolean {
  const compiled = compileBank(bank);
  return fitsNeither(compiled, weightsFor(compiled, null).criteria, parts, coverage);
}

const odd: Answers = { target: 'client-device' };
/** Questions that are the only one of their criterion weigh as much as the odd one. */
const plain: Answers = { compute: 'small', memory: 'free', 'first-release': '3-6-months' };

describe('neither language fits (N07)', () => {
  test('when both fit badly where most is answered', () => {
    expect(judged(bankWith(0.34, 0.34), odd)).toBe(true);
    expect(judged(bankWith(0.35, 0.34), odd)).toBe(false);
    expect(judged(bankWith(0.34, 0.35), odd)).toBe(false);
    expect(judged(bankWith(0.34, 0.34), { target: 'server' })).toBe(false);
    expect(judged(bankWith(0.34, 0.34), {})).toBe(false);
  });

  test('on more than three tenths of what is answered, by weight', () => {
    const { compute, memory } = plain as { compute: string; memory: string };
    expect(judged(bankWith(0, 0), { ...odd, compute, memory })).toBe(true);
    expect(judged(bankWith(0, 0), { ...odd, ...plain })).toBe(false);
  });

  test('a question weighs by its part of its criterion', () => {
    const { compute, memory } = plain as { compute: string; memory: string };
    const bank = withOption(bankWith(0.5, 0.5), 'host', 'none', { uGo: 0, uRust: 0 });
    expect(judged(bank, { host: 'none', compute })).toBe(true);
    expect(judged(bank, { host: 'none', compute, memory })).toBe(false);
  });

  test('says nothing while too little is answered', () => {
    const { minimumCoverage } = bankV1.parameters;
    expect(judged(bankWith(0, 0), odd, minimumCoverage - 0.01)).toBe(false);
    expect(judged(bankWith(0, 0), odd, minimumCoverage)).toBe(true);
  });

  test('a part counts by its size', () => {
    const parts = (size: ComponentInput['share']): ComponentInput[] => [
      { name: 'app', share: size, answers: { target: 'client-device' } },
      { name: 'service', share: 'large', answers: { target: 'server' } },
    ];
    const bank: Bank = {
      ...bankWith(0, 0),
      split: { ...bankV1.split, share: { small: 1, medium: 2, large: 3 } },
    };
    expect(judged(bank, {}, 1, parts('small'))).toBe(false);
    expect(judged(bank, {}, 1, parts('medium'))).toBe(true);
  });

  test('people who disagree share the weight', () => {
    const bank = bankWith(0, 0);
    const [part] = partsOf({ bank: 'v1', answers: {} }, bank.split);
    const disputed = (...answers: string[]): Part => ({ ...part!, disputed: new Map([['target', answers]]) });
    expect(judgedParts(bank, [disputed('client-device', 'server', 'cli')])).toBe(true);
    expect(judgedParts(bank, [disputed('client-device', 'server', 'cli', 'wasm')])).toBe(false);
    const [answered] = partsOf({ bank: 'v1', answers: { memory: 'free' } }, bank.split);
    const both = new Map([['target' as const, ['client-device', 'server']]]);
    expect(judgedParts(bank, [{ ...answered!, disputed: both }])).toBe(false);
  });
});
