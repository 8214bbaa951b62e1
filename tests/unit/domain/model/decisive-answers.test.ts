import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { bankOf } from '@/lib/domain/assessment/banks';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { AssessmentResult } from '@/lib/domain/model/result';
import { documents, patience } from './documents';
import * as golden from './golden-cases';

vi.setConfig({ testTimeout: patience });

/** The rule about too few answers fixed at what it says of the document, as the search fixes it. */
function judgingCoverageOf({ coverage, versions }: AssessmentResult): Bank {
  const bank = bankOf(versions.bank);
  const isEnough = coverage >= bank.parameters.minimumCoverage;
  return { ...bank, parameters: { ...bank.parameters, minimumCoverage: isEnough ? 0 : 1.1 } };
}

/** The questions that speak for the verdict, the largest first. */
function supportersOf({ verdict, contributions }: AssessmentResult): QuestionId[] {
  const side = verdict === 'rust' ? 1 : -1;
  return contributions
    .map(({ question, value }) => ({ question, points: side * value }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points || (left.question < right.question ? -1 : 1))
    .map(({ question }) => question);
}

/** The verdict with only the first of the supporters known and everything against it in place. */
function verdictWith(document: AnswersDocument, result: AssessmentResult, count: number): string {
  const dropped = supportersOf(result).slice(count);
  const without = <Given extends object>(given: Given): Given =>
    Object.fromEntries(Object.entries(given).filter(([id]) => !dropped.includes(id as QuestionId))) as Given;
  const components = document.components?.map((each) => ({ ...each, answers: without(each.answers) }));
  const answers = without(document.answers);
  return evaluateVerdict(
    { ...document, answers, ...(components ? { components } : {}) },
    judgingCoverageOf(result),
  ).verdict;
}

/** A system whose verdict does not depend on how much is answered, but for the rule about too few. */
function unbuilt(document: AnswersDocument): AnswersDocument {
  return { ...document, answers: { ...document.answers, situation: 'new-system' } };
}

function expectDecisive(document: AnswersDocument): void {
  const result = evaluateAssessment(document);
  const { verdict, byPoints, decisive } = result;
  if (verdict !== byPoints.verdict || verdict === 'either') {
    expect(decisive).toBeNull();
    return;
  }
  const count = decisive?.length ?? Number.NaN;
  expect(decisive).toEqual(supportersOf(result).slice(0, count));
  expect(verdictWith(document, result, count)).toBe(verdict);
  for (let fewer = 0; fewer < count; fewer += 1) {
    expect(verdictWith(document, result, fewer)).not.toBe(verdict);
  }
}

describe('N01 the answers that carry a verdict', () => {
  property.prop([documents({ withUnknowns: false })], { numRuns: 25 })(
    'P15 they are the first of the supporters with which the verdict holds against everything else',
    (document) => expectDecisive(unbuilt(document)),
  );

  property.prop([documents({ parts: [2, 3] })], { numRuns: 10 })(
    'P15 also for a system in parts',
    (document) => expectDecisive(unbuilt(document)),
  );

  test.each([golden.crudInGoShop, golden.subMillisecondProxy, golden.kubernetesOperator])(
    'P15 for a golden case that names a language',
    (document) => {
      expect(evaluateAssessment(document).decisive?.length).toBeGreaterThan(0);
      expectDecisive(document);
    },
  );

  test('a constraint that names a language where too little is answered is among them', () => {
    const document: AnswersDocument = {
      bank: 'v2',
      answers: {
        compute: 'small',
        memory: 'free',
        'worst-defect': 'nuisance',
        bottleneck: 'not-measured',
        'change-rate': 'weekly',
        'go-experience': 'nobody',
        'rust-experience': 'most',
        background: 'scripting',
        'learning-budget': 'none',
        'existing-code': 'c-cpp-to-replace',
        situation: 'new-system',
        'second-language': 'one-only',
      },
      components: [
        {
          name: 'api',
          share: 'large',
          answers: {
            'latency-heap': 'tight-large-heap',
            compute: 'unknown',
            memory: 'under-16-mb',
            'worst-defect': 'life-or-certified',
            exposure: 'medium',
          },
        },
        {
          name: 'worker',
          share: 'small',
          answers: { host: 'rust-only-plugin', compute: 'unknown', memory: 'unknown', exposure: 'low' },
        },
      ],
    };
    const result = evaluateAssessment(document);
    expect(result.coverage).toBeLessThan(bankV1.parameters.minimumCoverage);
    expect(result.decisive).toContain('host');
    expectDecisive(document);
  });

  test('fewer answers than all that speak for it are enough', () => {
    const result = evaluateAssessment(golden.crudInGoShop);
    expect(result.decisive?.length).toBeLessThan(supportersOf(result).length);
  });

  test('N07 nothing carries what no points name', () => {
    for (const document of [golden.allUnknown, golden.goShopWithIngest, golden.smallStableCrud]) {
      expect(evaluateAssessment(document).decisive).toBeNull();
    }
    const answers = { ...golden.subMillisecondProxy.answers, mandate: ['go-required'] };
    expect(evaluateAssessment({ bank: 'v1', answers })).toMatchObject({ verdict: 'go', decisive: null });
  });

  test('a mandate that agrees with the points carries the verdict alone', () => {
    const answers = { ...golden.crudInGoShop.answers, mandate: ['go-required'] };
    expect(evaluateAssessment({ bank: 'v1', answers })).toMatchObject({ verdict: 'go', decisive: [] });
  });

  test('what is dropped may bring back honest advice, so more is kept', () => {
    const answers = {
      ...golden.subMillisecondProxy.answers,
      situation: 'works-well',
      bottleneck: 'cpu',
      'existing-code': 'some-rust',
    };
    const document: AnswersDocument = { bank: 'v1', answers };
    const { verdict, decisive } = evaluateAssessment(document);
    expect(verdict).toBe('rust');
    const pressing = ['latency-heap', 'compute', 'memory', 'bottleneck'];
    expect(decisive?.some((question) => pressing.includes(question))).toBe(true);
  });
});
