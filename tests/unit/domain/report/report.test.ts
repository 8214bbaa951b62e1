import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { buildReport } from '@/lib/domain/report/build-report';
import { verdictReasons } from '@/lib/domain/report/verdict-reasons';
import { waterfallOf } from '@/lib/domain/report/waterfall';
import { documents, patience, quickBank } from '../model/documents';
import { crudInGoShop, hardRealTimeWithoutPeople, subMillisecondProxy } from '../model/golden-cases';

vi.setConfig({ testTimeout: patience });

describe('N02 waterfall', () => {
  property.prop([documents({ parts: [0, 2] })], { numRuns: 40 })(
    'P2 begins at zero, has no gaps, and ends at the score',
    (document) => {
      const result = evaluateAssessment(document, quickBank);
      const rows = waterfallOf(result);
      const last = rows.at(-1)?.end ?? 0;
      expect(Math.abs(last - result.score)).toBeLessThanOrEqual(1e-12);
      rows.forEach((row, at) => {
        expect(row.start).toBe(rows[at - 1]?.end ?? 0);
        expect(row.end).toBe(row.start + row.value);
      });
    },
  );

  test('shows what pulls to the side of the score first, from large to small', () => {
    const { score, ...rest } = evaluateAssessment(crudInGoShop);
    const rows = waterfallOf({ score, ...rest });
    const turn = rows.findIndex((row) => row.value >= 0);
    expect(score).toBeLessThan(0);
    expect(rows.slice(0, turn).every((row) => row.value < 0)).toBe(true);
    expect(rows.slice(turn).every((row) => row.value >= 0)).toBe(true);
    expect(rows[0]).toMatchObject({ question: 'existing-code', criterion: 'estate', start: 0 });
  });
});

describe('verdict reasons', () => {
  test('name three for, two against and what is open, the strongest first', () => {
    const asked = { 'current-language': 'other', 'team-size': '5-20' };
    const answers = { ...subMillisecondProxy.answers, ...asked, host: 'unknown', juniors: 'unknown' };
    const result = evaluateAssessment({ bank: 'v2', answers });
    const reasons = verdictReasons(result);
    expect(reasons.language).toBe('rust');
    expect(reasons.for.map((each) => each.question)).toEqual(['latency-heap', 'memory', 'compute']);
    expect(reasons.against).toHaveLength(2);
    expect(reasons.against.every((each) => each.value < 0)).toBe(true);
    expect(reasons.unknown.map((each) => each.question)).toEqual(['host', 'juniors']);
    expect(reasons.open.map((gate) => gate.id)).toEqual(['go-only-plugin', 'rust-only-plugin']);
    expect(reasons.next).toBe('host');
  });

  test('name the gates that decide', () => {
    const { deciding } = verdictReasons(evaluateAssessment(hardRealTimeWithoutPeople));
    expect(deciding.map((gate) => gate.id)).toEqual(['hard-real-time', 'rust-not-in-time']);
  });
});

describe('buildReport', () => {
  test('N04 holds keys and numbers only, and the same input gives the same bytes', () => {
    const build = (): string => canonicalJson(buildReport(crudInGoShop, evaluateAssessment(crudInGoShop)));
    expect(build()).toBe(build());
    expect(build()).not.toMatch(/\. [A-Z]|\d{4}-\d\d-\d\dT/);
  });

  test('A02 leaves out the answers that did not count, and orders the criteria by pull', () => {
    const document = { ...crudInGoShop, answers: { ...crudInGoShop.answers, bottleneck: 'cpu' } };
    const report = buildReport(document, evaluateAssessment(document));
    expect(report.document).toEqual(crudInGoShop);
    const pulls = report.criteria.map((each) => Math.abs(each.value));
    expect(pulls).toEqual([...pulls].sort((left, right) => right - left));
  });
});
