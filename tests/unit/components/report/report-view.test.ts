import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import type { ReportSource } from '@/components/report/report-source';
import { reportView } from '@/components/report/report-view';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { StoredResult } from '@/lib/domain/model/result';
import { readTenths } from '../../../support/read-points';
import { documents, patience, quickBank } from '../../domain/model/documents';
import { ownerToday, rustResult, sourceOf, words } from './words';

const sumOf = (rows: readonly { points: string }[]) =>
  rows.reduce((sum, row) => sum + readTenths(row.points), 0);

function viewOf(document: AnswersDocument, result: StoredResult, id?: string) {
  return reportView(sourceOf(document, result, id), ownerToday, words);
}

describe('what a report shows', () => {
  property.prop([documents({ parts: [0, 3] })], { numRuns: 30 })(
    'the shown points add up to the shown score in chart, table and criteria, and the bars end at the score (N02)',
    (document) => {
      const verdict = evaluateVerdict(document, quickBank);
      const result = { ...verdict, flips: [], unknowns: [], nextQuestion: null };
      const { waterfall, contributions, criteria } = viewOf(document, result);
      const score = readTenths(waterfall.total.points);
      // A score just below zero rounds to minus zero, which is shown as zero; adding zero makes it one.
      expect(score).toBe(Math.round(result.score * 1000) + 0);
      expect(sumOf(waterfall.bars)).toBe(score);
      expect(sumOf(contributions.slice(0, -1))).toBe(score);
      expect(sumOf(criteria.bars)).toBe(score);
      for (const [index, bar] of waterfall.bars.entries()) {
        expect(bar.from).toBe(waterfall.bars[index - 1]?.to ?? waterfall.zero);
        expect(Math.min(bar.from, bar.to)).toBeGreaterThanOrEqual(0);
        expect(Math.max(bar.from, bar.to)).toBeLessThanOrEqual(100);
      }
    },
    patience,
  );

  property.prop([fc.uuid()])('a language keeps its side in every picture of one report (D11)', (id) => {
    const document: AnswersDocument = { bank: 'v1', answers: {} };
    const { axis, waterfall, head } = viewOf(document, rustResult, id);
    const rustAtRight = axis[1].language === 'rust';
    expect(head.plumbLine.picture.sides).toBe(rustAtRight ? 'go-left' : 'rust-left');
    const [first] = waterfall.bars;
    expect(first?.tone).toBe('rust');
    expect((first?.to ?? 0) > (first?.from ?? 0)).toBe(rustAtRight);
  });

  property.prop([fc.uuid()])(
    'D11 points beside a bar name their language and have no sign that could point against it (company defect 13)',
    (id) => {
      const document: AnswersDocument = { bank: 'v1', answers: {} };
      const { waterfall, criteria } = viewOf(document, rustResult, id);
      for (const { points, tone } of [...waterfall.bars, ...criteria.bars, waterfall.total]) {
        expect(points).not.toMatch(/[+\u2212-]/u);
        if (tone !== 'neutral' && !points.startsWith('0.0'))
          expect(points).toContain({ go: 'Go', rust: 'Rust' }[tone]);
      }
    },
  );

  test('what was not answered moves nothing and is named as open (A05)', () => {
    const document: AnswersDocument = { bank: 'v1', answers: { target: 'server', workload: 'unknown' } };
    const view = viewOf(document, evaluateAssessment(document));
    expect(view.waterfall.bars.map((bar) => bar.key)).toEqual(['target']);
    expect(view.waterfall.unanswered).toContain('the kind of work');
    expect(view.reasons.unknown[0]?.support).toBe('Settle this first.');
    expect(view.reasons.moreUnknown).toMatch(/^\d+ more answers are open\.$/);
  });

  test('an open answer in a change only has to be found out, and its owner can try it (N01)', () => {
    const changes = [
      { question: 'host', from: 'unknown', to: 'go-program', effort: 'fixed' },
    ] as const satisfies StoredResult['flips'][number]['changes'];
    const flip = { ...rustResult.flips[0]!, changes: [...changes] };
    const { flips } = viewOf({ bank: 'v1', answers: {} }, { ...rustResult, flips: [flip] });
    expect(flips.rows[0]).toMatchObject({
      effort: 'find out and answer',
      changes: [{ to: 'Is built into a Go program', from: 'instead of: not sure or not answered' }],
      tryHref: '/reports/report-a/what-if?q.host=go-program',
    });
  });

  test('a reader who is not the owner gets no address of it anywhere (P22)', () => {
    const document: AnswersDocument = { bank: 'v1', answers: { target: 'server' } };
    const source = sourceOf(document, evaluateAssessment(document), '5f1d2c3b-report');
    const reading = { day: '2040-01-01', isOwner: false };
    const shown = JSON.stringify(reportView(source, reading, words));
    expect(shown).not.toContain(source.id);
    expect(JSON.stringify(reportView(source, { ...reading, isOwner: true }, words))).toContain(source.id);
  });

  test.each(['model-1', 'model-2'])(
    'a report frozen by %s is shown whole, and says what it was made too early for (N04)',
    (name) => {
      const file = new URL(`../../../support/frozen-reports/${name}.json`, import.meta.url);
      const { document, result } = JSON.parse(readFileSync(file, 'utf8')) as ReportSource;
      const view = viewOf(document, result);
      const score = Math.round(result.score * 1000);
      expect(sumOf(view.waterfall.bars)).toBe(score);
      expect(view.evidence.size).toBe(
        result.contributions.filter((each) => each.answer !== 'unknown').length,
      );
      expect(view.sensitivity).toMatchObject({ weights: null, evidence: null, lifts: null, central: null });
      expect(view.since.notices.map((notice) => notice.key)).toEqual(['expired', 'reworded', 'newer']);
    },
  );
});
