import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { codingAgreement, judgedAgreement } from '@/lib/domain/record/coding-agreement';
import { publishedCases } from '@/lib/domain/record/published-cases';

describe('N29 the agreement of two codings', () => {
  const rows = judgedAgreement(codingAgreement, publishedCases);

  test('is shown only where two codings could differ (content 6 #1)', () => {
    const shown = rows.map(({ question }) => question);
    expect(shown).toEqual(codingAgreement.filter(({ judged }) => judged).map(({ question }) => question));
    expect(shown).not.toContain('life-span');
    expect(shown).toContain('host');
  });

  test('wherever the codings differed at all, the answer counts as a judgement', () => {
    const differed = codingAgreement.filter(({ kappa }) => kappa < 1);
    expect(differed.filter(({ judged }) => !judged)).toEqual([]);
  });

  test('stands beside the number of decisions that have an answer, parts included', () => {
    const proxy = { name: 'Proxy', share: 'medium', answers: { host: 'go-program' } } as const;
    const documents: AnswersDocument[] = [
      { bank: 'v1', answers: { host: 'none' } },
      { bank: 'v1', answers: {}, components: [proxy] },
      { bank: 'v1', answers: { target: 'server' } },
    ];
    const invented = documents.map((document) => ({ document }));
    const [host] = judgedAgreement([{ question: 'host', kappa: 0.6, n: 3, judged: true }], invented);
    expect(host).toMatchObject({ answered: 2, n: 3 });
  });

  test('every published decision was coded twice', () => {
    expect(new Set(codingAgreement.map(({ n }) => n))).toEqual(new Set([publishedCases.length]));
  });
});
