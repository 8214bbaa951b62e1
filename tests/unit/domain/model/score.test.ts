import { describe, expect, test } from 'vitest';
import type { Answers, ComponentInput } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { Contribution } from '@/lib/domain/model/result';
import { contributionsOf, criteriaOf } from '@/lib/domain/model/score';
import { standingOf } from '@/lib/domain/model/standing';
import { withOption } from './banks';
import { documentWith, goShopWithIngest } from './golden-cases';

const bank = ['low', 'medium', 'high'].reduce(
  (made, option, at) =>
    withOption(made, 'exposure', option, {
      uGo: 0.5,
      uRust: 0.5 + at / 10,
      grade: (['A', 'B', 'C'] as const)[at]!,
      claims: ['shared', `about-${option}`],
    }),
  bankV1,
);
const compiled = compileBank(bank);

function contributionOf(question: string, answers: Answers, components?: ComponentInput[]) {
  const { parts, position, weights } = standingOf(compiled, documentWith(answers, components));
  const all = contributionsOf(compiled, weights.criteria, position, parts);
  return { own: all.find((each) => each.question === question), all, weights };
}

const parts = (...exposures: (string | null)[]): ComponentInput[] =>
  exposures.map((exposure, at) => ({
    name: `part ${at}`,
    share: 'small',
    answers: exposure === null ? {} : { exposure },
  }));

describe('N02 what each answer adds', () => {
  test('an answer carries its points, its grade and its claims', () => {
    const { own, weights } = contributionOf('exposure', { exposure: 'high' });
    const { criterion, share } = compiled.questionById.get('exposure')!;
    const weight = weights.criteria[criterion]! * share;
    expect(own).toEqual<Contribution>({
      question: 'exposure',
      criterion: compiled.criteria[criterion]!.id,
      answer: 'high',
      value: weight * 0.2,
      weight,
      grade: 'C',
      claims: ['shared', 'about-high'],
    });
  });

  test('an open question carries nothing yet', () => {
    const open = { answer: 'unknown', value: 0, grade: null, claims: [] };
    expect(contributionOf('exposure', { exposure: 'unknown' }).own).toMatchObject(open);
  });

  test('parts that agree say one thing, parts that differ say several', () => {
    const agreed = contributionOf('exposure', { exposure: 'low' }, parts('high', 'high')).own;
    expect(agreed).toMatchObject({ answer: 'high', grade: 'C', claims: ['shared', 'about-high'] });
    const differing = contributionOf('exposure', { exposure: 'low' }, parts('high', null)).own;
    expect(differing).toMatchObject({ answer: 'varies', grade: null });
    expect([...differing!.claims].sort()).toEqual(['about-high', 'about-low', 'shared']);
    const unsure = contributionOf('exposure', { exposure: 'low' }, parts('high', 'unknown')).own;
    expect(unsure).toMatchObject({ answer: 'varies', grade: null, claims: ['shared', 'about-high'] });
  });

  test('what does not matter is left out', () => {
    expect(contributionOf('host', { target: 'os-kernel' }).own).toBeUndefined();
    expect(contributionOf('host', { target: 'server' }).own).toBeDefined();
    expect(contributionOf('bottleneck', { situation: 'new-system' }).all).toHaveLength(
      compiled.questions.length - 1,
    );
  });

  test('criteria add up their own questions and name their weight', () => {
    const { all, weights } = contributionOf('exposure', { exposure: 'high', 'worst-defect': 'nuisance' });
    const criteria = criteriaOf(compiled, weights, all);
    criteria.forEach(({ criterion, value, weight }, at) => {
      const own = all.filter((each) => each.criterion === criterion);
      expect(criterion).toBe(compiled.criteria[at]!.id);
      expect(value).toBeCloseTo(
        own.reduce((sum, each) => sum + each.value, 0),
        12,
      );
      expect(weight).toBe(weights.criteria[at]! / weights.total);
    });
  });
});

describe('N06 who wants one language only', () => {
  const free: Bank = {
    ...bankV1,
    split: { ...bankV1.split, kappa: { ...bankV1.split.kappa, 'one-only': 0, 'if-justified': 0 } },
  };
  const wanting = (answer: string) => ({
    ...goShopWithIngest,
    answers: { ...goShopWithIngest.answers, 'second-language': answer },
  });

  test('gets no split, even where it would cost nothing', () => {
    const open = evaluateVerdict(wanting('if-justified'), free);
    const single = evaluateVerdict(wanting('one-only'), free);
    expect(open).toMatchObject({ verdict: 'split', split: { recommended: true } });
    expect(single.split?.gain).toBe(open.split?.gain);
    expect(single.split?.recommended).toBe(false);
    expect(single.verdict).not.toBe('split');
  });
});
