import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { Respondent } from '@/lib/domain/model/pooling/member';
import { pool } from '@/lib/domain/model/pooling/pool';
import { documents, patience, quickBank } from '../documents';
import { crudInGoShop, documentWith, goShopWithIngest, smallStableCrud } from '../golden-cases';
import { groups, respondent } from './respondents';

vi.setConfig({ testTimeout: patience });

const names = ['ann', 'ben', 'cleo'];

/** A bank whose scored questions all know the same three answers, as good as each other, and ease none. */
const evenBank: Bank = {
  ...quickBank,
  gates: [],
  questions: quickBank.questions.map((question) =>
    question.role === 'score'
      ? {
          ...question,
          easing: undefined,
          options: question.options.map((option, at) => {
            const direction = [-0.6, 0, 0.6][at] ?? 0;
            return { ...option, grade: 'B' as const, uGo: 0.5 - direction / 2, uRust: 0.5 + direction / 2 };
          }),
        }
      : question,
  ),
};

/** The same respondent for a system whose parts are never "not sure". */
function sure(each: Respondent): Respondent {
  const components = each.document.components?.map((part) => ({
    ...part,
    answers: Object.fromEntries(Object.entries(part.answers).filter(([, answer]) => answer !== 'unknown')),
  }));
  return { ...each, document: { ...each.document, ...(components ? { components } : {}) } };
}

describe('N05 what several people say together', () => {
  property.prop(
    [documents({ parts: [0, 3] }), fc.array(fc.constantFrom(0.3, 1, 7), { minLength: 1, maxLength: 3 })],
    {
      numRuns: 15,
    },
  )('property 19: people who all answer alike are as one', (document, voices) => {
    const one = evaluateVerdict(document, quickBank);
    const { pooled, disagreement } = pool(
      voices.map((voice, at) => ({ id: names[at] as string, document, voice })),
      quickBank,
    );
    expect(pooled.score).toBeCloseTo(one.score, 12);
    expect(pooled.ahead).toBeCloseTo(one.ahead, 12);
    expect(pooled.coverage).toBeCloseTo(one.coverage, 12);
    const { verdict, lean, gates, band, provisional, byPoints, neitherFits, eitherKind, confidenceCap } = one;
    expect(pooled).toMatchObject({
      ...{ verdict, lean, gates, band, provisional, byPoints, neitherFits, eitherKind, confidenceCap },
    });
    pooled.contributions.forEach((each, at) => {
      const own = one.contributions[at]!;
      expect([each.question, each.answer, each.grade, each.claims]).toEqual([
        own.question,
        own.answer,
        own.grade,
        own.claims,
      ]);
      expect(each.value).toBeCloseTo(own.value, 12);
    });
    expect(pooled.components.map((part) => [part.name, part.language, part.verdict])).toEqual(
      one.components.map((part) => [part.name, part.language, part.verdict]),
    );
    expect(pooled.split?.gain ?? 0).toBeCloseTo(one.split?.gain ?? 0, 12);
    expect(disagreement).toMatchObject({ polarisation: 0, decisive: [], gateDisputes: [], settleFirst: [] });
    expect(disagreement.betweenShare).toBeCloseTo(0, 12);
  });

  property.prop([groups({ withUnknowns: false, withPriorities: false, parts: [0, 3] })], { numRuns: 30 })(
    'property 20: the score lies between those of the members, where each answers all they are asked',
    (given) => {
      const { respondents: own, pooled } = pool(given.map(sure), quickBank);
      fc.pre(own.every((each) => each.result.coverage > 1 - 1e-9));
      const scores = own.map((each) => each.result.score);
      expect(pooled.score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
      expect(pooled.score).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
    },
  );

  property.prop(
    [documents({ withUnknowns: false }), fc.subarray(evenBank.questions.map((each) => each.id))],
    {
      numRuns: 40,
    },
  )('property 21: disagreeing around the same middle makes nothing surer', (document, disputed) => {
    const at = (place: number): Record<string, string> =>
      Object.fromEntries(
        evenBank.questions.flatMap(({ id, role, options }) =>
          role === 'score' && disputed.includes(id) ? [[id, options[place]?.id ?? '']] : [],
        ),
      );
    const seen = { situation: 'some-pain', target: 'server', 'go-experience': 'some' };
    const people = (...places: number[]): ReturnType<typeof pool> =>
      pool(
        places.map((place, who) => respondent(names[who]!, document, { ...at(place), ...seen })),
        evenBank,
      );
    const agreed = people(1, 1).pooled;
    const divided = people(0, 2).pooled;
    expect(divided.score).toBeCloseTo(agreed.score, 12);
    expect(Math.abs(divided.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(agreed.ahead - 0.5) + 0.005);
  });

  property.prop([groups({ parts: [0, 2] })], { numRuns: 10 })(
    'properties 6 and 7: the order of asking changes no byte',
    (respondents) => {
      const bytes = canonicalJson(pool(respondents, quickBank));
      expect(canonicalJson(pool([...respondents].reverse(), quickBank))).toBe(bytes);
    },
  );

  property.prop([groups({ parts: [0, 2] })], { numRuns: 15 })(
    'properties 1 and 2: contributions are the score, shares are shares, and everyone has a verdict of their own',
    (respondents) => {
      const { respondents: own, pooled } = pool(respondents, quickBank);
      const { go, rust, equal } = pooled.probability;
      expect(go + rust + equal).toBeCloseTo(1, 12);
      expect(pooled.contributions.reduce((sum, each) => sum + each.value, 0)).toBeCloseTo(pooled.score, 12);
      expect(own.map((each) => each.id)).toEqual(respondents.map((each) => each.id).sort());
      expect(own.reduce((sum, each) => sum + each.voice, 0)).toBeCloseTo(1, 12);
      own.forEach(({ result }, at) => {
        expect(result).toEqual(evaluateVerdict(respondents[at]!.document, quickBank));
      });
    },
  );

  test('a split is found for the group as for one', () => {
    const several = { 'second-language': 'already-several' };
    const { pooled } = pool([
      respondent('ann', goShopWithIngest, several),
      respondent('ben', goShopWithIngest, { ...several, 'life-span': '2-5-years' }),
    ]);
    expect(pooled.verdict).toBe('split');
    expect(pooled.components.map((part) => part.language)).toEqual(['go', 'rust']);
  });

  test('refuses nobody, two of one name, no voice, and different systems', () => {
    const ann = respondent('ann', crudInGoShop);
    expect(() => pool([])).toThrow(RangeError);
    expect(() => pool([ann, ann])).toThrow('twice');
    expect(() => pool([{ ...ann, voice: 0 }])).toThrow('voice of ann');
    expect(() => pool([ann, respondent('ben', goShopWithIngest)])).toThrow('parts');
  });
});

describe('N05 N07 honest advice for a group', () => {
  test('keep what runs, where everyone says that it runs well', () => {
    const people = [
      respondent('ann', smallStableCrud),
      respondent('ben', smallStableCrud, { juniors: 'many' }),
    ];
    expect(pool(people).pooled.verdict).toBe('stay');
  });

  test.each<[string, Record<string, string | string[]>]>([
    ['one for whom it hurts and computes', { situation: 'some-pain', bottleneck: 'cpu' }],
    ['one who says it has to be faster', { 'latency-heap': 'sub-millisecond' }],
    ['one who knows of a mandate to move', { mandate: ['rust-required'] }],
  ])('not against %s', (_, answers) => {
    const people = ['ann', 'ben', 'cleo'].map((id) => respondent(id, smallStableCrud));
    expect(pool([...people, respondent('dan', smallStableCrud, answers)]).pooled.verdict).not.toBe('stay');
  });

  test('both languages fit badly, unless most of what is said suits one of them', () => {
    const odd = documentWith({
      target: 'client-device',
      host: 'jvm-or-dotnet-host',
      workload: 'model-serving',
    });
    const open = Object.fromEntries(
      ['compute', 'memory', 'hiring', 'exposure', 'change-rate', 'life-span', 'latency-heap'].map((id) => [
        id,
        'unknown',
      ]),
    );
    const fitting = { ...open, target: 'server', host: 'none', workload: 'crud-api' };
    const ann = respondent('ann', odd, open);
    expect(pool([ann, respondent('ben', odd, { ...open, juniors: 'few' })]).pooled.neitherFits).toBe(true);
    expect(pool([ann, respondent('ben', odd, fitting)]).pooled.neitherFits).toBe(false);
  });
});
