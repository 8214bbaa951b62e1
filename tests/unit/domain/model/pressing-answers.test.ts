import { describe, expect, test } from 'vitest';
import type { Answers, ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { isBestLeftAlone, isWorthMeasuringFirst } from '@/lib/domain/model/honest-outcomes';
import { partsOf } from '@/lib/domain/model/parts';

const compiled = compileBank(bankV1);
const { minimumCoverage } = bankV1.parameters;

function leftAlone(answers: Answers, coverage = 1, components?: ComponentInput[]): boolean {
  const document = { bank: 'v1' as const, answers, ...(components ? { components } : {}) };
  return isBestLeftAlone(compiled, partsOf(document, bankV1.split), coverage);
}

function measuredFirst(answers: Answers, components?: ComponentInput[]): boolean {
  const document = { bank: 'v1' as const, answers, ...(components ? { components } : {}) };
  return isWorthMeasuringFirst(partsOf(document, bankV1.split));
}

/** Options of a question that press for another language; the others do not. */
const pressing = {
  'latency-heap': ['tight-small-heap', 'tight-large-heap', 'sub-millisecond', 'hard-real-time'],
  compute: ['hundreds-of-cores', 'thousands-or-battery'],
  memory: ['16-128-mb', 'under-16-mb'],
  bottleneck: ['cpu', 'memory-or-gc'],
} as const;
const everyAnswer = (Object.keys(pressing) as (keyof typeof pressing)[]).flatMap((question) =>
  singleOptions[question].map(
    (option) => [question, option, (pressing[question] as readonly string[]).includes(option)] as const,
  ),
);
const mandates = [
  ['none', false],
  ['go-required', true],
  ['rust-required', true],
  ['certified-toolchain', true],
  ['memory-safe-policy', true],
] as const;

describe('N07 what presses for another language', () => {
  const works: Answers = { situation: 'works-well' };

  test.each(everyAnswer)('%s: %s (%s) in a system that works well', (question, option, presses) => {
    expect(leftAlone({ ...works, [question]: option })).toBe(!presses);
  });

  test.each(mandates)('a mandate: %s (%s)', (mandate, moves) => {
    expect(leftAlone({ ...works, mandate: [mandate] })).toBe(!moves);
  });

  test('only a system that works well is left alone', () => {
    for (const situation of singleOptions.situation) {
      expect(leftAlone({ situation })).toBe(situation === 'works-well');
    }
    expect(leftAlone({})).toBe(false);
  });

  test('a team that writes mostly Go or Rust already has its language, unless little changes', () => {
    for (const code of singleOptions['existing-code']) {
      const own = ['much-go', 'much-rust'].includes(code);
      const replaced = code === 'c-cpp-to-replace';
      for (const rate of singleOptions['change-rate']) {
        const answers = { ...works, 'existing-code': code, 'change-rate': rate };
        expect(leftAlone(answers)).toBe(!replaced && (!own || rate === 'stable'));
      }
    }
  });

  test('what was never measured and should be faster is not left alone', () => {
    const unmeasured: Answers = { ...works, bottleneck: 'not-measured' };
    expect(leftAlone(unmeasured)).toBe(true);
    expect(leftAlone({ ...unmeasured, priorities: ['run-cost'] })).toBe(true);
    expect(leftAlone({ ...unmeasured, priorities: ['simplicity', 'latency'] })).toBe(false);
    const measured: Answers = { ...works, bottleneck: 'network', priorities: ['latency'] };
    expect(leftAlone(measured)).toBe(true);
    // "Not sure" is no measurement either, where enough else is known for it to decide.
    expect(leftAlone({ ...measured, bottleneck: 'unknown' })).toBe(false);
  });

  test.each(['workload', 'latency-heap', 'compute', 'memory', 'bottleneck'] as const)(
    'with few answers two demands have to be known, and %s is one',
    (question) => {
      const calm = { workload: 'crud-api', 'latency-heap': 'relaxed', compute: 'small', memory: 'free' };
      const all: Record<string, string> = { ...calm, bottleneck: 'none' };
      const [other] = Object.keys(all).filter((id) => id !== question);
      const known = { ...works, [question]: all[question]! };
      const little = minimumCoverage / 2;
      expect(leftAlone(known, little)).toBe(false);
      expect(leftAlone({ ...known, exposure: 'low' }, little)).toBe(false);
      expect(leftAlone({ ...known, [other!]: all[other!]! }, little)).toBe(true);
      expect(leftAlone(known, minimumCoverage)).toBe(true);
    },
  );

  test('every part has to be calm', () => {
    const calm: ComponentInput = { name: 'api', share: 'large', answers: {} };
    const pressed: ComponentInput = { name: 'edge', share: 'small', answers: { memory: 'under-16-mb' } };
    expect(leftAlone(works, 1, [calm])).toBe(true);
    expect(leftAlone(works, 1, [calm, pressed])).toBe(false);
  });
});

describe('N07 what to measure first', () => {
  const unmeasured: Answers = { situation: 'works-well', bottleneck: 'not-measured' };

  test.each(everyAnswer.filter(([question]) => question !== 'bottleneck'))(
    '%s: %s (%s) where nobody measured',
    (question, option, presses) => {
      expect(measuredFirst({ ...unmeasured, [question]: option })).toBe(presses);
      expect(measuredFirst({ ...unmeasured, bottleneck: 'network', [question]: option })).toBe(false);
    },
  );

  test.each([
    ['latency', true],
    ['run-cost', true],
    ['simplicity', false],
    ['correctness', false],
  ])('a wish for %s: %s', (priority, wanted) => {
    expect(measuredFirst({ ...unmeasured, priorities: [priority] })).toBe(wanted);
  });

  test('pain without another reason', () => {
    for (const situation of singleOptions.situation) {
      const hurts = ['some-pain', 'serious-pain'].includes(situation);
      const answers: Answers = { ...unmeasured, situation };
      expect(measuredFirst(answers)).toBe(hurts);
      expect(measuredFirst({ ...answers, 'existing-code': 'c-cpp-to-replace' })).toBe(false);
      for (const [mandate, moves] of mandates) {
        expect(measuredFirst({ ...answers, mandate: [mandate] })).toBe(hurts && !moves);
      }
    }
  });

  test('one part is enough', () => {
    const calm: ComponentInput = { name: 'api', share: 'large', answers: {} };
    const pressed: ComponentInput = { name: 'edge', share: 'small', answers: { memory: 'under-16-mb' } };
    expect(measuredFirst(unmeasured, [calm])).toBe(false);
    expect(measuredFirst(unmeasured, [calm, pressed])).toBe(true);
  });
});
