import { describe, expect, test } from 'vitest';
import type { Bank, BankParameters, Gate } from '@/lib/domain/assessment/bank';
import { fairnessOf } from '@/lib/domain/model/fairness';
import { swapBank } from '@/lib/domain/model/swap-bank';
import { tinyBank, type TinyQuestions } from './tiny-bank';

const count = 40;
const rustward: TinyQuestions = { exposure: { low: 0.5, medium: 0.5, high: 0.5 } };
const goward: TinyQuestions = { exposure: { low: -0.5, medium: -0.5, high: -0.5 } };
const near: TinyQuestions = { exposure: { low: 0.05, medium: 0.05, high: 0.05 } };
const nearGo: TinyQuestions = { exposure: { low: -0.05, medium: -0.05, high: -0.05 } };

/** How many results are mirrored when something goes wrong as the languages are exchanged. */
const mirroredOf = (bank: Bank, fault = (swapped: Bank): Bank => swapped): number =>
  fairnessOf(bank, count, fault(swapBank(bank))).complete.mirrored;
const withParameters = (bank: Bank, changed: Partial<BankParameters>): Bank => ({
  ...bank,
  parameters: { ...bank.parameters, ...changed },
});
/** A gate that always excludes Go, whatever is answered. */
const always: Gate = {
  id: 'kernel-space',
  excludes: 'go',
  when: { question: 'exposure', is: ['low', 'medium', 'high'] },
  question: 'exposure',
  lift: 'kernel-space',
  reversible: false,
  claims: [],
};

describe('N08, property 5: a result is a mirror image only when all of it is', () => {
  test.each([rustward, goward, near, nearGo])('and then every one is counted', (asked) => {
    expect(mirroredOf(tinyBank(asked))).toBe(count);
    expect(mirroredOf(tinyBank(asked, { gates: [always] }))).toBe(count);
  });

  test('not with another verdict', () => {
    const bank = tinyBank(rustward, { gates: [always] });
    const { mirrored, verdicts } = fairnessOf(bank, count, { ...swapBank(bank), gates: [always] }).complete;
    expect(verdicts.rust).toBeGreaterThan(count / 2);
    expect(mirrored).toBe(count - verdicts.rust);
  });

  test('not with another language named by points', () => {
    const deaf = (swapped: Bank): Bank => withParameters(swapped, { tau: 1.01 });
    expect(mirroredOf(tinyBank(rustward, { gates: [always] }), deaf)).toBe(0);
  });

  test.each([rustward, goward])('not with another score', (asked) => {
    const [side] = Object.values(asked.exposure ?? {}) as [number];
    const moved = tinyBank({ exposure: { low: -side - 0.01, medium: -side + 0.01, high: -side * 1.1 } });
    expect(mirroredOf(tinyBank(asked), () => moved)).toBe(0);
  });

  test.each([near, nearGo])('not with another share of the readings', (asked) => {
    const wider = (swapped: Bank): Bank =>
      withParameters(swapped, { sigmaModel: swapped.parameters.sigmaModel * 1.01 });
    expect(mirroredOf(tinyBank(asked), wider)).toBe(0);
  });
});
