import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { hideableParts, type HideablePart } from '@/lib/domain/share/hidden-parts';
import { redact, type RedactedReport, type WholeReport } from '@/lib/domain/share/redact';
import { documents, patience, quickBank } from '../model/documents';

const system = 'CANARY system';
const hash = 'canary0checksum';
/** A price that no other figure of a report can be. */
const price = 0.987_654_321;

/** Puts a mark in place of each answer, wherever a report repeats one. */
function marked(
  document: AnswersDocument,
  result: StoredResult,
): { document: AnswersDocument; result: StoredResult } {
  const mark = { question: 'situation' as const, answer: 'CANARY-answer' };
  return {
    document: {
      ...document,
      answers: Object.fromEntries(Object.keys(document.answers).map((id) => [id, 'CANARY-answer'])),
      ...(document.components && {
        components: document.components.map((part, at) => ({
          ...part,
          name: `CANARY-part-${at}`,
          answers: { compute: 'CANARY-answer' },
        })),
      }),
    },
    result: {
      ...result,
      contributions: result.contributions.map((each) => ({ ...each, answer: 'CANARY-answer' })),
      flips: [
        {
          changes: [
            { question: 'hiring', from: 'CANARY-answer', to: 'CANARY-answer', effort: 'team' as never },
          ],
          verdict: 'go',
          lean: 'go',
          probability: result.probability,
          score: 0,
        },
      ],
      evidenceFlips: [{ ...mark, from: 0, to: 1, lean: 'go' }],
      clashes: [{ gate: null, ...mark }],
      stay: {
        language: null,
        isRunning: true,
        reasons: [{ key: 'calm', ...mark }],
        against: [{ key: 'calm', ...mark }],
        fixes: ['profile'],
        cures: [{ key: 'profile', ...mark }],
      },
      gates: result.gates.map((gate) => ({ ...gate, parts: gate.parts.length > 0 ? ['CANARY-part-0'] : [] })),
      components: result.components.map((part, at) => ({ ...part, name: `CANARY-part-${at}` })),
      split: result.split && {
        ...result.split,
        price,
        assignment: result.split.assignment.map(({ language }, at) => ({
          component: `CANARY-part-${at}`,
          language,
        })),
        boundaries: [{ between: ['CANARY-part-0', 'CANARY-part-1'], kind: 'rpc', cost: price }],
      },
    },
  };
}

const reportOf = (document: AnswersDocument, result: StoredResult): WholeReport => ({
  id: '3f0c6ff0-6f0e-4a0e-9d2f-0a8c3f1f2a11',
  createdAt: new Date('2026-12-01T09:00:00Z'),
  systemName: system,
  checksum: hash,
  document,
  result,
});

/** Every combination of what can be hidden. */
const hiddenSets = hideableParts.reduce<HideablePart[][]>(
  (sets, part) => [...sets, ...sets.map((set) => [...set, part])],
  [[]],
);
const withParts = documents({ parts: [2, 4] });

function expectNoHiddenValue(report: WholeReport, hidden: readonly HideablePart[]): void {
  const sent = JSON.stringify(redact(report, hidden));
  if (hidden.includes('system-name')) expect(sent).not.toContain(system);
  if (hidden.includes('part-names')) expect(sent).not.toMatch(/CANARY-part/u);
  if (hidden.includes('answers')) {
    expect(sent).not.toMatch(/CANARY-answer/u);
    expect(sent).not.toContain(String(price));
    expect(sent).not.toMatch(/"(?:question|document|contributions|flips|decisive|criteria|plan)"/u);
  }
  if (hidden.includes('plan')) expect(sent).not.toMatch(/"(?:plan|steps|risks|hires)"/u);
  if (hidden.includes('answers') || hidden.includes('part-names')) expect(sent).not.toContain(hash);
}

describe('N16 what a share link leaves out of a report', () => {
  propertyTest.prop([withParts], { numRuns: 20 })(
    'N16: no hidden value is anywhere in what the visitor gets, whatever is hidden',
    (document) => {
      const planted = marked(document, evaluateAssessment(document, quickBank));
      const report = reportOf(planted.document, planted.result);
      for (const hidden of hiddenSets) expectNoHiddenValue(report, hidden);
    },
    patience,
  );

  propertyTest.prop([withParts], { numRuns: 20 })(
    'N16: what is hidden has no key, and the verdict is always there',
    (document) => {
      const result = evaluateAssessment(document, quickBank);
      for (const hidden of hiddenSets) {
        const redacted = redact(reportOf(document, result), hidden);
        const expected = (['systemName', 'checksum', 'details', 'plan'] as const).filter((key) => {
          if (key === 'systemName') return !hidden.includes('system-name');
          if (key === 'checksum') return !hidden.includes('part-names') && !hidden.includes('answers');
          return !hidden.includes('answers') && (key === 'details' || !hidden.includes('plan'));
        });
        expect(
          Object.keys(redacted)
            .filter((key) => ['systemName', 'checksum', 'details', 'plan'].includes(key))
            .sort(),
        ).toEqual([...expected].sort());
        expect(redacted.verdict).toMatchObject({ verdict: result.verdict, score: result.score });
        expect(redacted.isPartial).toBe(hidden.length > 0);
      }
    },
    patience,
  );

  propertyTest.prop([withParts], { numRuns: 20 })(
    'N16: a link that leaves nothing out has the answers and the result as they were frozen',
    (document) => {
      const result = evaluateAssessment(document, quickBank);
      const { details, checksum, systemName } = redact(reportOf(document, result), []);
      expect(details).toEqual({ document, result });
      expect([checksum, systemName]).toEqual([hash, system]);
    },
    patience,
  );

  propertyTest.prop([withParts], { numRuns: 20 })(
    'N16: parts without their names stay apart, and nothing is written into the report itself',
    (document) => {
      const report = reportOf(document, evaluateAssessment(document, quickBank));
      const before = JSON.stringify(report);
      const { details } = redact(report, ['part-names']);
      const names = details?.document.components?.map(({ name }) => name) ?? [];
      expect(names).toEqual(['A', 'B', 'C', 'D'].slice(0, document.components?.length));
      expect(JSON.stringify(report)).toBe(before);
    },
    patience,
  );

  test('N16: the page cannot reach the answers but through what may be absent', () => {
    expectTypeOf<RedactedReport>().not.toHaveProperty('result');
    expectTypeOf<RedactedReport>().not.toHaveProperty('document');
    expectTypeOf<undefined>().toExtend<RedactedReport['details']>();
    expectTypeOf<RedactedReport['verdict']>().not.toHaveProperty('contributions');
  });
});
