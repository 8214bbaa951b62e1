import { describe, expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { otherLanguage, swapBank } from '@/lib/domain/model/swap-bank';

describe('property 5: the bank with the languages exchanged (N08)', () => {
  const swapped = swapBank(bankV1);

  test('serves each answer the other way round and is otherwise the same', () => {
    expect(swapped.questions).toHaveLength(bankV1.questions.length);
    swapped.questions.forEach((question, at) => {
      const own = bankV1.questions[at]!;
      if (own.role !== 'score') {
        expect(question).toStrictEqual(own);
        return;
      }
      const options = own.options.map((option) => ({ ...option, uGo: option.uRust, uRust: option.uGo }));
      const { go, rust } = own.easing?.by ?? {};
      const by = { ...(rust && { go: rust }), ...(go && { rust: go }) };
      expect(question).toEqual({ ...own, ...(own.easing && { easing: { ...own.easing, by } }), options });
    });
    expect({ ...swapped, questions: [], gates: [] }).toEqual({ ...bankV1, questions: [], gates: [] });
  });

  test('turns every gate to the other side and leaves its condition', () => {
    expect(swapped.gates.map(({ excludes }) => excludes)).toEqual(
      bankV1.gates.map(({ excludes }) => (excludes === 'go' ? 'rust' : 'go')),
    );
    expect(swapped.gates.map(({ when, id }) => [id, when])).toEqual(
      bankV1.gates.map(({ when, id }) => [id, when]),
    );
  });

  test('exchanged twice is the bank itself', () => {
    expect(swapBank(swapped)).toEqual(bankV1);
    expect([otherLanguage('go'), otherLanguage('rust')]).toEqual(['rust', 'go']);
  });
});
