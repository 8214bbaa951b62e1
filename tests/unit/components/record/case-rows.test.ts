import { describe, expect, test } from 'vitest';
import { caseRows } from '@/components/record/case-rows';
import { missSentence } from '@/components/record/miss-sentence';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { backtest } from '@/lib/domain/record/backtest';
import { documentWith } from '../../domain/model/golden-cases';
import { inventedDecisions } from './invented-decisions';
import { words } from './words';

const rows = caseRows(inventedDecisions, bankV1, words);
const rowOf = (id: string) => rows.find((row) => row.id === id)!;

describe('N29 what the record shows of a decision', () => {
  test('is what the backtest says of it, the surest first', () => {
    const report = backtest(inventedDecisions, bankV1);
    expect(rows.map((row) => row.id).toSorted()).toEqual(report.cases.map((each) => each.id).toSorted());
    for (const { id, lean, agrees, forecast, named } of report.cases) {
      expect(rowOf(id)).toMatchObject({ lean, agrees, p: forecast, named: named !== null });
    }
    const sure = rows.map((row) => Math.abs(row.p - 0.5));
    expect(sure).toEqual(sure.toSorted((left, right) => right - left));
  });

  test('a miss says what was chosen, what the method leaned to and how sure it was', () => {
    const { ahead } = evaluateVerdict(
      inventedDecisions.find((each) => each.id === 'library-in-go')!.document,
    );
    expect(missSentence(rowOf('library-in-go'), words.record)).toBe(
      `Chose Go. The method leaned to Rust in ${Math.round(ahead * 100)} of 100 plausible readings.`,
    );
  });

  test('the reasons are the largest parts of the score toward the lean, with their words', () => {
    const document = inventedDecisions.find((each) => each.id === 'library-in-go')!.document;
    const parts = evaluateVerdict(document)
      .contributions.filter((part) => part.value > 0.0005)
      .toSorted((left, right) => right.value - left.value);
    const { reasons } = rowOf('library-in-go');
    expect(reasons.map((reason) => reason.key)).toEqual(parts.slice(0, 3).map((part) => part.question));
    expect(reasons.find((reason) => reason.key === 'workload')?.quote).toBe(
      'words about the work of library-in-go',
    );
    for (const reason of reasons) expect(reason.label).toMatch(/^[A-Z0-9]/);
  });

  test('where a constraint decides, it is the reason, and no number of readings is given', () => {
    expect(rowOf('driver')).toMatchObject({
      byConstraint: true,
      sure: 'by constraint',
      reasons: [{ key: 'kernel-space', label: 'Inside the kernel', quote: null }],
    });
    const missed = {
      ...inventedDecisions[0]!,
      chosen: 'go',
      document: documentWith({ target: 'os-kernel' }),
    } as const;
    const [row] = caseRows([missed], bankV1, words);
    expect(missSentence(row!, words.record)).toBe(
      'Chose Go. The method ruled it out by a constraint and was left with Rust.',
    );
  });

  test('a source may have no year', () => {
    const [decision] = inventedDecisions;
    const { year: _, ...source } = decision!.source;
    expect(caseRows([decision!], bankV1, words)[0]?.source.line).toBe('A journal, 2022');
    expect(caseRows([{ ...decision!, source }], bankV1, words)[0]?.source.line).toBe('A journal');
  });
});
