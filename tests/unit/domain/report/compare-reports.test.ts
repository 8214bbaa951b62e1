import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankOf } from '@/lib/domain/assessment/banks';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import {
  compareReports,
  type ComparedReport,
  type ReportComparison,
} from '@/lib/domain/report/compare-reports';
import { documents, patience, quick, quickBank } from '../model/documents';
import { hardRealTimeWithoutPeople, subMillisecondProxy } from '../model/golden-cases';

vi.setConfig({ testTimeout: patience });

/** A report as it would be frozen, without the search for changes, which is not compared. */
function reportOf(document: AnswersDocument, bank = quickBank): ComparedReport {
  const relevant = relevantAnswers(document);
  const result = { ...evaluateVerdict(relevant, bank), flips: [], unknowns: [], nextQuestion: null };
  return { document: relevant, result };
}

const reports = documents({ parts: [0, 3] }).map((document) => reportOf(document));
const asked = (comparison: ReturnType<typeof compareReports>, question: string) =>
  comparison.answers.find((each) => each.question === question);

describe('A15 comparing two reports', () => {
  property.prop([reports, reports], { numRuns: 150 })(
    'N02 the differences of the answers sum to the difference of the scores',
    (earlier, later) => {
      const { answers, scoreDifference } = compareReports(earlier, later);
      const sum = answers.reduce((total, each) => total + each.difference, 0);
      expect(Math.abs(sum - scoreDifference)).toBeLessThanOrEqual(1e-12);
      expect(scoreDifference).toBe(later.result.score - earlier.result.score);
    },
  );

  property.prop([reports, reports], { numRuns: 100 })(
    'exchanging the two negates the differences, exchanges the sides, and changes nothing else',
    (earlier, later) => {
      const there = compareReports(earlier, later);
      const back = compareReports(later, earlier);
      // Adding zero turns the negative zero into the ordinary one.
      const turned = {
        ...there,
        scoreDifference: -there.scoreDifference + 0,
        answers: there.answers.map((each) => ({
          ...each,
          earlier: each.later,
          later: each.earlier,
          difference: -each.difference + 0,
        })),
        gates: there.gates.map((each) => ({ ...each, earlier: each.later, later: each.earlier })),
        parts: there.parts.map((each) => ({ ...each, earlier: each.later, later: each.earlier })),
      };
      expect(canonicalJson(back)).toBe(canonicalJson(turned));
    },
  );

  property.prop([reports], { numRuns: 50 })('a report beside itself has changed in nothing', (report) => {
    const comparison = compareReports(report, report);
    expect(comparison).toMatchObject({ isSameVerdict: true, isSameMethod: true, scoreDifference: 0 });
    expect(comparison.answers.filter((each) => each.isChanged || each.difference !== 0)).toEqual([]);
  });

  property.prop([reports, reports], { numRuns: 100 })(
    'changed answers come first, each group from the largest difference to the smallest',
    (earlier, later) => {
      const { answers } = compareReports(earlier, later);
      const turn = answers.filter((each) => each.isChanged).length;
      for (const group of [answers.slice(0, turn), answers.slice(turn)]) {
        const sizes = group.map((each) => Math.abs(each.difference));
        expect(new Set(group.map((each) => each.isChanged)).size).toBeLessThanOrEqual(1);
        expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
      }
    },
  );

  property.prop([documents(), fc.constantFrom('some', 'most', 'unknown')], { numRuns: 50 })(
    'an answer that alone was changed is the only change',
    (document, answer) => {
      // Whether anybody has to learn depends on both experiences, so one of them is held fast.
      const before = { ...document.answers, 'go-experience': 'some', 'rust-experience': 'nobody' };
      const after = { ...before, 'rust-experience': answer };
      const { answers } = compareReports(
        reportOf({ bank: 'v1', answers: before }),
        reportOf({ bank: 'v1', answers: after }),
      );
      const changed = answers.filter((each) => each.isChanged);
      expect(changed.map((each) => each.question)).toEqual(['rust-experience']);
      expect(answers.filter((each) => each.difference !== 0 && !each.isChanged)).toEqual([]);
    },
  );

  test('A05 "not sure", silence and not being asked are told apart', () => {
    const earlier = reportOf({
      bank: 'v1',
      answers: { situation: 'some-pain', bottleneck: 'unknown', memory: 'free' },
    });
    const later = reportOf({
      bank: 'v1',
      answers: { situation: 'new-system', memory: 'unknown', hiring: 'none' },
    });
    const comparison = compareReports(earlier, later);
    expect(asked(comparison, 'bottleneck')).toMatchObject({
      earlier: { answer: { kind: 'not-sure' }, points: 0 },
      later: { answer: { kind: 'not-asked' }, points: null },
      isChanged: true,
    });
    expect(asked(comparison, 'memory')?.later).toEqual({ answer: { kind: 'not-sure' }, points: 0 });
    expect(asked(comparison, 'hiring')?.earlier.answer).toEqual({ kind: 'unanswered' });
    expect(asked(comparison, 'situation')?.earlier).toEqual({
      answer: { kind: 'given', value: 'some-pain' },
      points: null,
    });
  });

  test('what is mandated is a set; priorities have an order', () => {
    const compared = (mandate: string[], priorities: string[]) =>
      reportOf({ bank: 'v1', answers: { mandate, priorities, target: 'server' } });
    const { answers } = compareReports(
      compared(['certified-toolchain', 'memory-safe-policy'], ['latency', 'run-cost']),
      compared(['memory-safe-policy', 'certified-toolchain'], ['run-cost', 'latency']),
    );
    expect(answers.filter((each) => each.isChanged).map((each) => each.question)).toEqual(['priorities']);
  });

  test('N06 where parts differ, each part has its own answer, and a change in one is seen', () => {
    const systemWith = (workload: string) =>
      reportOf({
        bank: 'v1',
        answers: { target: 'server', workload: 'crud-api' },
        components: [
          { name: 'api', share: 'large', answers: {} },
          { name: 'store', share: 'small', answers: { workload } },
        ],
      });
    const comparison = compareReports(systemWith('storage-engine'), systemWith('crud-api'));
    expect(asked(comparison, 'workload')).toMatchObject({
      earlier: {
        answer: {
          kind: 'varies',
          parts: [
            { name: 'api', answer: { kind: 'given', value: 'crud-api' } },
            { name: 'store', answer: { kind: 'given', value: 'storage-engine' } },
          ],
        },
      },
      later: { answer: { kind: 'given', value: 'crud-api' } },
      isChanged: true,
    });
    expect(comparison.parts.map(({ name }) => name)).toEqual(['api', 'store']);
    const whole = reportOf({ bank: 'v1', answers: { target: 'server', workload: 'crud-api' } });
    expect(compareReports(whole, systemWith('crud-api')).parts.map((part) => part.earlier)).toEqual([
      null,
      null,
    ]);
  });

  test('A29 a question that only the later bank asks was not asked before, and no question is lost', () => {
    const answers = { target: 'server', host: 'go-program', situation: 'some-pain' };
    const asksMore = { ...answers, host: 'go-only-plugin', 'pain-cause': 'hiring', 'team-size': '5-20' };
    const before = reportOf({ bank: 'v1', answers });
    const after = reportOf({ bank: 'v2', answers: asksMore }, quick(bankOf('v2')));
    const comparison = compareReports(before, after);
    expect(comparison.isSameMethod).toBe(false);
    for (const question of ['pain-cause', 'team-size'] as const) {
      expect(asked(comparison, question)).toMatchObject({
        earlier: { answer: { kind: 'not-asked' }, points: null },
        later: { answer: { kind: 'given', value: asksMore[question] }, points: null },
        difference: 0,
        isChanged: true,
      });
    }
    const ids = (earlier: ReportComparison) => earlier.answers.map(({ question }) => question).sort();
    expect(ids(compareReports(after, before))).toEqual(ids(comparison));
    expect(comparison.gates.map(({ id }) => id)).toContain('go-only-plugin');
    const total = comparison.answers.reduce((sum, { difference }) => sum + difference, 0);
    expect(total).toBeCloseTo(comparison.scoreDifference, 12);
  });

  test('constraints that hold or are open in either are there, the changed ones first', () => {
    const { gates, isSameVerdict } = compareReports(
      reportOf(hardRealTimeWithoutPeople),
      reportOf(subMillisecondProxy),
    );
    expect(isSameVerdict).toBe(false);
    expect(gates).toContainEqual({
      id: 'hard-real-time',
      excludes: 'go',
      earlier: 'true',
      later: 'false',
    });
    const changed = gates.map((gate) => gate.earlier !== gate.later);
    expect(changed).toEqual(changed.toSorted((left, right) => Number(right) - Number(left)));
    expect(gates.some((gate) => gate.earlier === 'false' && gate.later === 'false')).toBe(false);
  });

  test.each(['bank', 'model', 'evidence', 'engine'] as const)('another %s is another method', (part) => {
    const report = reportOf(subMillisecondProxy);
    const versions = { ...report.result.versions, [part]: 'older' };
    const other = { ...report, result: { ...report.result, versions } };
    expect(compareReports(other, report).isSameMethod).toBe(false);
  });
});
