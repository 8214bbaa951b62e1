import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswerValue } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { questionIds, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { conditionalQuestionIds } from '@/lib/domain/assessment/questions';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { judgedVerdict } from '@/lib/domain/model/evaluate-verdict';
import { membersOf, type Respondent } from '@/lib/domain/model/pooling/member';
import { pool } from '@/lib/domain/model/pooling/pool';
import { pooledStanding } from '@/lib/domain/model/pooling/pooled-standing';
import { pooledWeights } from '@/lib/domain/model/pooling/pooled-weights';
import type { VerdictResult } from '@/lib/domain/model/result';
import { patience, quickBank } from '../documents';
import { crudInGoShop, documentWith, subMillisecondProxy } from '../golden-cases';
import { groups, respondent } from './respondents';

vi.setConfig({ testTimeout: patience });

/** The same people after they all took one answer. */
function settled(
  respondents: readonly Respondent[],
  question: QuestionId,
  answer: AnswerValue,
): Respondent[] {
  return respondents.map((each) => ({
    ...each,
    document: { ...each.document, answers: { ...each.document.answers, [question]: answer } },
  }));
}

/** The group's verdict alone, without what they disagree on. */
function verdictOf(respondents: readonly Respondent[]): VerdictResult {
  const compiled = compileBank(quickBank);
  const members = membersOf(compiled, respondents);
  const standing = pooledStanding(compiled, members, pooledWeights(compiled, members));
  return judgedVerdict(compiled, standing).result;
}

const alwaysAsked = questionIds.filter((id) => !conditionalQuestionIds.includes(id));

/** Two who lean to Go and one, with two voices, who leans to Rust. */
const divided: Respondent[] = [
  respondent('ann', crudInGoShop),
  respondent('ben', crudInGoShop, { juniors: 'many' }),
  { ...respondent('cleo', subMillisecondProxy), voice: 2 },
];

describe('N05 disagreement', () => {
  test('polarisation is the share of the voices with another verdict than the group', () => {
    const { respondents, pooled, disagreement } = pool(divided, quickBank);
    expect(respondents.map((each) => each.result.verdict)).toEqual(['go', 'go', 'rust']);
    const shares = { go: 0.5, rust: 0.5, either: 1 };
    expect(disagreement.polarisation).toBeCloseTo(shares[pooled.verdict as keyof typeof shares], 12);
  });

  property.prop([groups({ parts: [0, 2] }, [2, 3])], { numRuns: 10 })(
    'each decisive answer gives its verdict when all take it, and no other answer changes anything',
    (respondents) => {
      const { pooled, disagreement } = pool(respondents, quickBank);
      for (const question of alwaysAsked) {
        const given = new Map(
          respondents.flatMap(({ document }) => {
            const answer = document.answers[question] ?? 'unknown';
            return answer === 'unknown' ? [] : [[String(answer), answer] as const];
          }),
        );
        const changing = [...given.values()].flatMap((answer) => {
          const { verdict, lean } = verdictOf(settled(respondents, question, answer));
          const saying = respondents.filter(
            (each) => String(each.document.answers[question]) === String(answer),
          );
          return verdict === pooled.verdict
            ? []
            : [{ answer, respondents: saying.map((each) => each.id), verdict, lean }];
        });
        const decisive = disagreement.decisive.find((each) => each.question === question)?.answers ?? [];
        expect(new Set(decisive)).toEqual(new Set(given.size > 1 ? changing : []));
      }
    },
  );

  property.prop([groups({ parts: [0, 2] })], { numRuns: 8 })(
    'the verdict without somebody is that of the others',
    (respondents) => {
      const { disagreement } = pool(respondents, quickBank);
      const expected = respondents.map(({ id }) => {
        const others = pool(
          respondents.filter((each) => each.id !== id),
          quickBank,
        ).pooled;
        return { respondent: id, verdict: others.verdict, lean: others.lean };
      });
      expect(disagreement.withoutOne).toEqual(expected);
    },
  );

  test('one alone has nobody to leave out and nobody to disagree with', () => {
    expect(pool([respondent('ann', crudInGoShop)], quickBank).disagreement).toEqual({
      polarisation: 0,
      betweenShare: 0,
      decisive: [],
      withoutOne: [],
      gateDisputes: [],
      settleFirst: [],
    });
  });

  test('the share between people is what the variances say when weights are certain', () => {
    const bank: Bank = { ...bankV1, parameters: { ...bankV1.parameters, spread: 0, spreadStated: 0 } };
    const compiled = compileBank(bank);
    let people = 0;
    let evidence = 0;
    for (const { id, criterion, share, options } of compiled.questions) {
      const answers = [crudInGoShop, subMillisecondProxy].map((each) =>
        options.get(String(each.answers[id])),
      );
      const [left, right] = answers;
      if (!left || !right) continue;
      const weight = share / compiled.criteria.length;
      expect(compiled.criteria[criterion]).toBeDefined();
      people += (weight * (left.direction - right.direction)) ** 2 / 4;
      evidence += (weight ** 2 * (left.halfWidth ** 2 + right.halfWidth ** 2)) / 2 / 3;
    }
    const plain = { priorities: [] };
    const { disagreement } = pool(
      [respondent('ann', crudInGoShop, plain), respondent('ben', subMillisecondProxy, plain)],
      bank,
    );
    expect(disagreement.betweenShare).toBeGreaterThan(0.3);
    expect(Math.abs(disagreement.betweenShare - people / (people + evidence))).toBeLessThan(0.02);
  });

  property.prop([groups({ parts: [0, 2] })], { numRuns: 10 })(
    'shares are shares, and three questions at most are to be settled first',
    (respondents) => {
      const { polarisation, betweenShare, settleFirst, decisive } = pool(respondents, quickBank).disagreement;
      for (const share of [polarisation, betweenShare]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }
      expect(settleFirst.length).toBeLessThanOrEqual(3);
      const first = settleFirst.slice(0, decisive.length);
      expect(decisive.map((each) => each.question)).toEqual(expect.arrayContaining(first));
    },
  );

  test('a dispute that moves the score further comes first; one that moves nothing is left out', () => {
    // A deadline moves the score only where nobody has shipped Rust.
    const unknowing = documentWith({ 'rust-experience': 'unknown' });
    const people = [
      respondent('ann', unknowing, { 'first-release': 'under-6-weeks', 'life-span': 'under-2-years' }),
      respondent('ben', unknowing, { 'first-release': '3-6-months', 'life-span': '2-5-years' }),
      respondent('cleo', unknowing, { 'second-language': 'one-only' }),
    ];
    const { decisive, settleFirst } = pool(people, quickBank).disagreement;
    expect(decisive).toEqual([]);
    expect(settleFirst).toEqual(['first-release', 'life-span']);
  });
});
