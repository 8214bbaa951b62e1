import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { planView } from '@/components/report/plan/plan-view';
import { frequencyOf } from '@/components/report/frequency';
import { headlineOf } from '@/components/report/headline';
import { contentsMark } from '@/components/report/contents-mark';
import { partRows } from '@/components/report/part-rows';
import { plumbLineView } from '@/components/report/plumb-line-view';
import { reportCases } from '@/app/admin/design/reports/report-cases';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Language } from '@/lib/domain/assessment/bank';
import { bankOf } from '@/lib/domain/assessment/banks';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import { drawnScore } from '@/lib/domain/report/verdict-scene';
import { getText } from '@/lib/text/catalogue';
import { documents, patience, quick } from '../../domain/model/documents';
import { words } from './words';

vi.setConfig({ testTimeout: patience });

const names: Record<Language, string> = { go: 'Go', rust: 'Rust' };
const bank = quick(bankOf('v2'));

/** What each place of a report says, read as a person would: picture, headline, figure, table, contents and plan. */
function expectOneVerdict(document: AnswersDocument, result: StoredResult): void {
  const { verdict } = result;
  const frequency = frequencyOf(result, words);
  const { picture, table } = plumbLineView(result, frequency.shownAhead, 'go-left', words);
  const headline = headlineOf(result, 0, words);
  const drawn = picture.scene ? drawnScore(picture.scene, result.score) : result.score;

  expect(contentsMark(result, 'go-left', words).line.scene).toEqual(picture.scene);
  if (verdict === 'go' || verdict === 'rust') {
    const other = verdict === 'go' ? 'rust' : 'go';
    expect(headline.startsWith(names[verdict])).toBe(true);
    expect(Math.sign(drawn ?? 0)).toBe(verdict === 'rust' ? 1 : -1);
    const isRuledOut = picture.scene?.kind === 'ruled-out';
    if (!isRuledOut) {
      expect(frequency.sentence).toContain(names[verdict]);
      expect(frequency.shownAhead > 0.5).toBe(verdict === 'rust');
      const shown = (key: Language) =>
        Number.parseInt(table.rows.find((row) => row.key === key)?.value ?? '', 10);
      expect(shown(verdict)).toBeGreaterThanOrEqual(shown(other));
    }
    expect(titlesOf(document, result)).not.toMatch(new RegExp(`choose ${names[other]}`, 'iu'));
  } else if (verdict === 'either') {
    expect(headline).not.toMatch(/^(?:Go|Rust)\b/u);
  } else {
    expect(drawn).toBeNull();
    expect(headline).not.toMatch(/^(?:Go|Rust)\b/u);
  }
  if (verdict === 'split' && picture.scene?.kind === 'split') {
    const drawnParts = picture.scene.parts.map(({ name, language }) => [name, names[language]]);
    const rows = partRows(result, false, 'go-left', words).rows;
    for (const [name, language] of drawnParts) {
      expect(rows.find((row) => row.name === name)?.gets.label).toBe(language);
    }
  }
}

function titlesOf(document: AnswersDocument, result: StoredResult): string {
  const { plan, reportAnswers } = getText();
  const view = planView({ document, result }, () => null, { ...words, plan, answers: reportAnswers });
  return view.phases.flatMap(({ steps }) => steps.map(({ title }) => title)).join(' ');
}

describe('N33 picture, headline, figures, table and plan of a report say one verdict', () => {
  test.each(verdicts)('for a report of the verdict %s', (verdict) => {
    const document = reportCases[verdict];
    const result = evaluateAssessment(document);
    expect(result.verdict).toBe(verdict);
    expectOneVerdict(document, result);
  });

  propertyTest.prop([documents({ bank: 'v2', parts: [0, 3] })], { numRuns: 60 })(
    'whatever is answered',
    (given) => {
      const document = relevantAnswers(given);
      expectOneVerdict(document, evaluateAssessment(document, bank));
    },
    patience,
  );
});
