import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { comparisonView } from '@/app/reports/compare/comparison-view';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { AssessmentVersions } from '@/lib/domain/model/result';
import { getText } from '@/lib/text/catalogue';
import { readTenths } from '../../../support/read-points';
import { documents, patience, quickBank } from '../../domain/model/documents';

vi.setConfig({ testTimeout: patience });

const { comparing, report, reportAnswers: answers, plumbLine } = getText();
const words = { comparing, report, answers, plumbLine };

function frozen(id: string, document: AnswersDocument, versions: Partial<AssessmentVersions> = {}) {
  const relevant = relevantAnswers(document);
  const result = evaluateVerdict(relevant, quickBank);
  return {
    id,
    systemName: id,
    createdAt: new Date('2026-11-22T14:05:00Z'),
    checksum: '7c1ea90f'.repeat(8),
    document: relevant,
    result: {
      ...result,
      versions: { ...result.versions, ...versions },
      flips: [],
      unknowns: [],
      nextQuestion: null,
    },
  };
}

describe('A15 the words of a comparison', () => {
  property.prop([documents({ parts: [0, 3] }), documents({ parts: [0, 3] })], { numRuns: 60 })(
    'N02 each column adds up to the score it shows, and so do the differences',
    (left, right) => {
      const view = comparisonView(frozen('a', left), frozen('b', right), words);
      const { changed, same, sum } = view.answers;
      const rows = [...changed, ...same];
      const add = (texts: string[]) =>
        texts.reduce((total, text) => total + (text ? readTenths(text) : 0), 0);
      expect(add(rows.map((row) => row.earlier.points))).toBe(readTenths(sum.earlier.points));
      expect(add(rows.map((row) => row.later.points))).toBe(readTenths(sum.later.points));
      expect(add(rows.map((row) => row.difference))).toBe(readTenths(sum.difference));
      expect(readTenths(sum.earlier.points) + readTenths(sum.difference)).toBe(readTenths(sum.later.points));
    },
  );

  property.prop([documents({ parts: [0, 2] }), documents({ parts: [0, 2] })], { numRuns: 40 })(
    'the parts of answers and model shown add up to the difference shown',
    (left, right) => {
      const earlier = frozen('a', left, { model: 'older' });
      const { method, answers: rows } = comparisonView(earlier, frozen('b', right), words);
      const [total = NaN, fromAnswers = NaN, fromModel = NaN] = (
        method?.[1]?.match(/\d+\.\d to (?:Go|Rust)|\beven\b/gu) ?? []
      ).map(readTenths);
      expect(total).toBe(readTenths(rows.sum.difference));
      expect(fromAnswers + fromModel).toBe(total);
    },
  );

  test('one method for both needs no word about it', () => {
    const report = frozen('a', sampleCases['edge-proxy']);
    expect(comparisonView(report, { ...report, id: 'b' }, words).method).toBeNull();
  });

  test('both plumb lines have the languages on the same sides, and ids of their own', () => {
    const first = frozen('report-1', sampleCases['edge-proxy']);
    for (const id of ['report-2', 'report-3', 'report-4', 'report-5']) {
      const { verdicts } = comparisonView(first, frozen(id, sampleCases['payment-api']), words);
      expect(new Set(verdicts.map(({ picture }) => picture.sides)).size).toBe(1);
      expect(new Set(verdicts.map(({ picture }) => picture.id)).size).toBe(2);
    }
  });

  test('says what changed before it shows it', () => {
    const before = { ...sampleCases['edge-proxy'] };
    const after = { ...before, answers: { ...before.answers, memory: 'unknown' } };
    const { summary, answers: rows } = comparisonView(frozen('a', before), frozen('a', after), words);
    expect(summary.at(-1)).toBe('One answer changed.');
    expect(rows.changed.map(({ question, later }) => [question, later.lines])).toEqual([
      ['Memory per instance', ['not sure']],
    ]);
  });

  test('what never scores has no difference of points', () => {
    const before: AnswersDocument = { bank: 'v1', answers: { mandate: ['none'], memory: 'free' } };
    const after: AnswersDocument = { bank: 'v1', answers: { mandate: ['go-required'], memory: 'unknown' } };
    const { changed } = comparisonView(frozen('a', before), frozen('b', after), words).answers;
    const found = Object.fromEntries(changed.map((row) => [row.key, row.difference]));
    expect(found).toMatchObject({ mandate: '', memory: expect.stringMatching(/\d/u) });
  });

  test('two systems are named, one is named once', () => {
    const [a, b] = [frozen('a', { bank: 'v1', answers: {} }), frozen('b', { bank: 'v1', answers: {} })];
    expect(comparisonView(a, b, words).heading).toBe('\u2068a\u2069 and \u2068b\u2069');
    expect(comparisonView(a, { ...b, systemName: 'a' }, words).heading).toBe('\u2068a\u2069: then and now');
  });
});
