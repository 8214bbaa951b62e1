import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { bankOf } from '@/lib/domain/assessment/banks';
import { claims } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds } from '@/lib/domain/evidence/expiry';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { judgeAgain, judgeOn } from '@/lib/domain/report/judge-again';

const today = '2026-11-25';
/** Before the first claim was written. */
const before = '2020-01-01';
const document = sampleCases['order-events'];
const lastDay = claims
  .map((claim) => claim.expires)
  .sort()
  .at(-1)!;

describe('a stored document judged again (N04)', () => {
  test('is judged as it would be for the first time, and nothing is retired', () => {
    const again = judgeAgain(document, today);
    const result = evaluateAssessment(document, bankOf('v2'), expiredClaimIds(claims, today));
    expect(again).toEqual({ document, result, retired: [] });
  });

  test('answers the bank does not know are listed and count as not given', () => {
    const old = {
      bank: 'v2',
      answers: { ...document.answers, target: 'mainframe', retired: 'yes', mandate: ['none', 'old-rule'] },
      components: [
        { name: 'Billing', share: 'small', answers: { workload: 'punch-cards', target: 'server' } },
      ],
    } as unknown as AnswersDocument;
    const again = judgeAgain(old, today);
    expect(again.retired).toEqual([
      { question: 'target', option: 'mainframe', part: '' },
      { question: 'mandate', option: 'old-rule', part: '' },
      { question: 'retired', option: 'yes', part: '' },
      { question: 'workload', option: 'punch-cards', part: 'Billing' },
    ]);
    const { target: _target, ...kept } = document.answers;
    expect(again.document.answers).toEqual({ ...kept, mandate: ['none'] });
    expect(again.document.components?.[0]?.answers).toEqual({ target: 'server' });
  });

  test('A29 a report keeps the bank it was answered in, and only what that bank has', () => {
    const old: AnswersDocument = {
      bank: 'v1',
      answers: { target: 'server', host: 'go-only-plugin', 'team-size': '5-20' },
    };
    const { document: again, result, retired } = judgeAgain(old, today);
    expect(again).toEqual({ bank: 'v1', answers: { target: 'server' } });
    expect(result.versions.bank).toBe('v1');
    expect(retired.map(({ question }) => question)).toEqual(['host', 'team-size']);
    const unknown = { ...old, bank: 'v9' } as unknown as AnswersDocument;
    expect(() => judgeAgain(unknown, today)).toThrow('question bank "v9" is not known');
  });

  test('"not sure" and an empty list of priorities stay what they are', () => {
    const open: AnswersDocument = { bank: 'v1', answers: { target: 'unknown', priorities: [] } };
    expect(judgeAgain(open, today)).toMatchObject({ document: open, retired: [] });
  });
});

describe('a verdict on a day (N03)', () => {
  test('once all claims have expired the score is the same and nothing is surer', () => {
    const [fresh, aged] = [judgeOn(document, before), judgeOn(document, lastDay)];
    expect(fresh.expiredClaims).toEqual([]);
    expect(aged.expiredClaims.length).toBeGreaterThan(0);
    expect(aged.score).toBe(fresh.score);
    expect(Math.abs(aged.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(fresh.ahead - 0.5) + 0.005);
  });
});
