import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import { planView } from '@/components/report/plan/plan-view';
import { frequencyOf } from '@/components/report/frequency';
import { headlineOf } from '@/components/report/headline';
import { bankOf } from '@/lib/domain/assessment/banks';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { bankVersions } from '@/lib/domain/assessment/question-ids';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Language } from '@/lib/domain/assessment/bank';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { AssessmentResult } from '@/lib/domain/model/result';
import { planOf } from '@/lib/domain/report/plan';
import { getText } from '@/lib/text/catalogue';
import { documents, patience, quick } from '../../domain/model/documents';
import { words } from './words';

vi.setConfig({ testTimeout: patience });

const seeded = { seed: 20_261_130, numRuns: 120 };
const languages: readonly Language[] = ['go', 'rust'];
/** Steps of a rewrite, which nobody who stays should be sent on. */
const stepsOfMoving = [
  'replace-stepwise',
  'hire-lead',
  'train-two',
  'find-mentor',
  'name-lead',
  'keep-apart',
];

function expectNothingDenied(result: AssessmentResult): void {
  const { verdict, probability, gates, range, score, lean, eitherKind } = result;
  if (verdict === 'go' || verdict === 'rust') {
    const other = verdict === 'go' ? 'rust' : 'go';
    const isForced = gates.some(({ state, excludes }) => state === 'true' && excludes === other);
    if (!isForced) expect(probability[verdict]).toBeGreaterThan(probability[other]);
  }
  if (verdict === 'either') {
    const isOneSided = range.low > 0 || range.high < 0;
    expect(eitherKind === 'leaning').toBe(isOneSided);
    if (isOneSided) expect(lean).toBe(score > 0 ? 'rust' : 'go');
  }
}

function expectHeadlineAgrees(result: AssessmentResult): void {
  const headline = headlineOf(result, 0, words);
  const { range, verdict } = result;
  const isOneSided = range.low > 0 || range.high < 0;
  if (isOneSided) expect(headline).not.toMatch(/too close to call|either will do/u);
  if (verdict === 'stay') {
    expect(frequencyOf(result, words).sentence).toMatch(
      /Between Go and Rust alone|Each language|no more than/u,
    );
  }
  const { parts, sentence } = frequencyOf(result, words);
  // With nothing to tell them apart, one sentence says that they are level, and no second one that both are better.
  if (sentence.startsWith('Each language')) expect(parts).toBe('');
}

function expectPlanAgrees(document: AnswersDocument, result: AssessmentResult): void {
  const { plan, reportAnswers } = getText();
  const steps = Object.values(planOf(document, result).steps).flat();
  const named = languages.filter((language) => result.verdict === language || result.verdict === 'split');
  const view = planView({ document, result }, () => null, { ...words, plan, answers: reportAnswers });
  const titles = view.phases.flatMap((phase) => phase.steps.map(({ title }) => title));
  if (named.length === 0) expect(titles.join(' ')).not.toMatch(/choose (?:go|rust)\b/iu);
  if (result.verdict === 'stay') {
    for (const { key } of steps) expect(stepsOfMoving).not.toContain(key);
  }
}

describe('N07 the headline, the numbers and the plan agree (company defect 2)', () => {
  for (const version of bankVersions) {
    propertyTest.prop([documents({ bank: version, parts: [0, 2] })], seeded)(
      `whatever is answered, with bank ${version}`,
      (given) => {
        const document = relevantAnswers(given);
        const result = evaluateAssessment(document, quick(bankOf(version)));
        expectNothingDenied(result);
        expectHeadlineAgrees(result);
        expectPlanAgrees(document, result);
        for (const flip of result.flips) {
          for (const { to, from, effort } of flip.changes) {
            expect(['find-out', 'decide', 'cost']).toContain(effort);
            expect(to).not.toBe('not-measured');
            expect([from, to]).not.toEqual(['nobody', 'most']);
          }
        }
      },
    );
  }

  propertyTest.prop([documents({ withUnknowns: false })], seeded)(
    'and so it does for a complete assessment',
    (document) => {
      const result = evaluateAssessment(relevantAnswers(document), quick(bankOf('v1')));
      expectNothingDenied(result);
      expectHeadlineAgrees(result);
    },
  );
});
