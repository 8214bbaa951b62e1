import { test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { scoreOrigins } from '@/lib/domain/report/compare-models';
import type { ComparedReport } from '@/lib/domain/report/compare-reports';
import { documents, patience, quickBank } from '../model/documents';

vi.setConfig({ testTimeout: patience });

/** A model of another day: latency counted three times as much. */
const olderBank: Bank = {
  ...quickBank,
  model: 'older',
  criteria: quickBank.criteria.map((each) => (each.id === 'latency' ? { ...each, base: 3 } : each)),
};

function reportOf(document: AnswersDocument, bank: Bank): ComparedReport {
  const relevant = relevantAnswers(document);
  const result = { ...evaluateVerdict(relevant, bank), flips: [], unknowns: [], nextQuestion: null };
  return { document: relevant, result };
}

const system = documents({ parts: [0, 2] });

describe('A15 a change of the answers is told from a change of the model', () => {
  property.prop([system, system], { numRuns: 50 })('the two parts sum to the difference', (left, right) => {
    const [earlier, later] = [reportOf(left, olderBank), reportOf(right, quickBank)];
    const { answers, model } = scoreOrigins(earlier, later, quickBank);
    expect(answers + model).toBeCloseTo(later.result.score - earlier.result.score, 12);
  });

  property.prop([system, system], { numRuns: 50 })('one model for both has no part of it', (left, right) => {
    const [earlier, later] = [reportOf(left, quickBank), reportOf(right, quickBank)];
    expect(scoreOrigins(earlier, later, quickBank).model).toBeCloseTo(0, 12);
  });

  property.prop([system], { numRuns: 50 })('the same answers have no part of it', (document) => {
    const [earlier, later] = [reportOf(document, olderBank), reportOf(document, quickBank)];
    const { answers, model, earlierToday } = scoreOrigins(earlier, later, quickBank);
    expect(answers).toBe(0);
    expect(model).toBe(later.result.score - earlier.result.score);
    expect(earlierToday.score).toBe(later.result.score);
  });

  property.prop([system, system], { numRuns: 50 })(
    'with two old models the answers are still compared by one, and the parts still sum',
    (left, right) => {
      const [earlier, later] = [reportOf(left, olderBank), reportOf(right, olderBank)];
      const { answers, model } = scoreOrigins(earlier, later, quickBank);
      const today = (report: ComparedReport) => evaluateVerdict(report.document, quickBank).score;
      expect(answers).toBe(today(later) - today(earlier));
      expect(answers + model).toBeCloseTo(later.result.score - earlier.result.score, 12);
    },
  );
});
