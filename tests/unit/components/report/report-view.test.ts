import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { reportView } from '@/components/report/report-view';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { AssessmentResult } from '@/lib/domain/model/result';
import { documents, patience, quickBank } from '../../domain/model/documents';
import { rustResult, sourceOf, words } from './words';

const tenths = (points: string) => Math.round(Number(points.replace('\u2212', '-')) * 10);
const sumOf = (rows: readonly { points: string }[]) => rows.reduce((sum, row) => sum + tenths(row.points), 0);

function viewOf(document: AnswersDocument, result: AssessmentResult, id?: string) {
  return reportView(sourceOf(document, result, id), words);
}

describe('what a report shows', () => {
  property.prop([documents({ parts: [0, 3] })], { numRuns: 30 })(
    'the shown points add up to the shown score in chart, table and criteria, and the bars end at the score (N02)',
    (document) => {
      const verdict = evaluateVerdict(document, quickBank);
      const result = { ...verdict, flips: [], unknowns: [], nextQuestion: null };
      const { waterfall, contributions, criteria } = viewOf(document, result);
      const score = tenths(waterfall.total.points.split(/[ ,]/)[0] ?? '');
      expect(score).toBe(Math.round(result.score * 1000));
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

  test('what was not answered moves nothing and is named as open (A05)', () => {
    const document: AnswersDocument = { bank: 'v1', answers: { target: 'server', workload: 'unknown' } };
    const view = viewOf(document, evaluateAssessment(document));
    expect(view.waterfall.bars.map((bar) => bar.key)).toEqual(['target']);
    expect(view.waterfall.unanswered).toContain('the kind of work');
    expect(view.reasons.unknown[0]?.support).toBe('Settle this first.');
    expect(view.reasons.moreUnknown).toMatch(/^\d+ more answers are open\.$/);
  });

  test('an open answer in a change only has to be found out', () => {
    const changes = [
      { question: 'host', from: 'unknown', to: 'go-program', effort: 'fixed' },
    ] as const satisfies AssessmentResult['flips'][number]['changes'];
    const flip = { ...rustResult.flips[0]!, changes: [...changes] };
    const { flips } = viewOf({ bank: 'v1', answers: {} }, { ...rustResult, flips: [flip] });
    expect(flips.rows[0]).toMatchObject({
      effort: 'find out, and answer',
      changes: [{ to: 'Is built into a Go program', from: 'instead of: not sure or not answered' }],
    });
  });
});
