import { describe, expect, test } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { banks } from '@/lib/domain/assessment/banks';
import { agreementOf, carryingProblems } from '@/lib/domain/evidence/carrying-claims';
import type { Claim } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { subjectsOf } from '@/lib/domain/evidence/value-subjects';

const [base] = claims;
const claim = (id: string, about: Claim['about']): Claim => ({ ...base!, id, about });
const known = [
  claim('for-go', { learning: 'go' }),
  claim('for-rust', { learning: 'rust' }),
  claim('for-both', { learning: 'both' }),
  claim('elsewhere', { wasm: 'go' }),
];

/** A bank of one value on the question about juniors, whose claims have to be about learning. */
function bankWith(pull: number, ids: readonly string[]): Bank {
  const questions = bankV1.questions.flatMap((question) =>
    question.role === 'score' && question.id === 'juniors'
      ? [
          {
            ...question,
            options: [{ ...question.options[0]!, uGo: 0.5 - pull / 2, uRust: 0.5 + pull / 2, claims: ids }],
          },
        ]
      : [],
  );
  return { ...bankV1, questions };
}

describe('A11 N03 the claims behind a value carry it', () => {
  test.each(banks)(
    'every claim of bank $version is about the question and speaks for the side of its value',
    (bank) => {
      expect(carryingProblems(bank, claims)).toEqual([]);
    },
  );

  test.each([
    [-0.7, ['for-go'], []],
    [-0.7, ['for-go', 'for-rust'], ['for-rust speaks for the other side']],
    [-0.7, ['for-go', 'for-both'], ['for-both speaks for neither side']],
    [-0.7, ['elsewhere'], ['elsewhere is about another question']],
    [0.2, ['for-rust', 'for-go'], []],
    [0.2, ['for-go'], ['for-go speaks for the other side']],
    [0, ['for-both'], []],
    [0, ['for-go', 'for-rust'], []],
    [0, ['for-go'], ['takes no side, its claims do']],
    [0.7, [], []],
  ])('a pull of %d with the claims %j', (pull, ids, problems) => {
    const option = bankWith(pull, ids).questions[0]!.options[0]!.id;
    expect(carryingProblems(bankWith(pull, ids), known)).toEqual(
      problems.map((problem) => `juniors=${option}: ${problem}`),
    );
  });

  test.each(banks)('every answer of bank $version that names claims says what they may be about', (bank) => {
    const open = bank.questions.flatMap((question) =>
      question.role === 'score'
        ? question.options
            .filter(({ id, claims: behind }) => behind.length > 0 && subjectsOf(question.id, id).length === 0)
            .map(({ id }) => `${question.id}=${id}`)
        : [],
    );
    expect(open).toEqual([]);
  });
});

describe('A11 whether the claims of a row agree', () => {
  test('two sides on the same question disagree, and both or neither take no side (company defect 3)', () => {
    const [go, rust, both] = known;
    const many = { question: 'juniors', option: 'many', pull: -0.1 } as const;
    expect(agreementOf([], many)).toBe('none');
    expect(agreementOf([go!, both!], many)).toBe('agree');
    expect(agreementOf([go!, rust!], many)).toBe('disagree');
    expect(agreementOf([rust!, both!], many)).toBe('astray');
    expect(agreementOf([both!], { ...many, pull: 0 })).toBe('agree');
  });

  test('one claim can speak for different sides on different questions', () => {
    const linkerd = getClaim('linkerd-go-and-rust')!;
    const pingora = getClaim('pingora-40m-rps')!;
    const kubernetes = getClaim('go-better-for-kubernetes-tooling')!;
    expect(
      agreementOf([linkerd, pingora], { question: 'workload', option: 'network-proxy', pull: 0.4 }),
    ).toBe('agree');
    expect(
      agreementOf([linkerd, kubernetes], { question: 'workload', option: 'control-plane', pull: -0.8 }),
    ).toBe('agree');
  });
});
