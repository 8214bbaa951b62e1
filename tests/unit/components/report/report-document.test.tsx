import { describe, expect, test } from 'vitest';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { rendered, textOf } from '../../../support/rendered';
import { allUnknown, hardRealTimeWithoutPeople, subMillisecondProxy } from '../../domain/model/golden-cases';
import { ownerToday, sourceOf, words } from './words';

/** The headings of the parts of a report, from top to bottom. */
function partsOf(document: AnswersDocument): string[] {
  const view = reportView(sourceOf(document, evaluateAssessment(document)), ownerToday, words);
  const page = rendered(<ReportDocument view={view} text={words.report} />);
  return [...page.byTag('h2'), ...page.byTag('h3')].map(textOf);
}

describe('the order of a report (A11)', () => {
  test('N07 constraints that hold stand before the points, which they overrule', () => {
    const parts = partsOf(hardRealTimeWithoutPeople);
    expect(parts.indexOf('Constraints')).toBeGreaterThan(-1);
    expect(parts.indexOf('Constraints')).toBeLessThan(parts.indexOf('Speaks for Go'));
    expect(parts.filter((part) => part === 'Constraints')).toHaveLength(1);
  });

  test('where no constraint holds, the points come first', () => {
    const parts = partsOf(subMillisecondProxy);
    expect(parts.indexOf('Constraints')).toBeGreaterThan(parts.indexOf('What would change it'));
    expect(parts).toContain('By criterion');
  });

  test('A05 without one answer that counts no empty chart is drawn', () => {
    const parts = partsOf(allUnknown);
    expect(parts).toContain('What each answer did');
    expect(parts).not.toContain('By criterion');
    expect(parts).toContain('Constraints');
  });
});
