import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { planView } from '@/components/report/plan/plan-view';
import type { AnswerHref } from '@/components/report/plan/cause-words';
import type { PlanWords } from '@/components/report/plan/plan-words';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { getText } from '@/lib/text/catalogue';
import { documents, patience, quickBank } from '../../domain/model/documents';

const { plan, report, reportAnswers } = getText();
const words: PlanWords = { plan, report, answers: reportAnswers };
const nowhere: AnswerHref = () => null;

const viewOf = (document: AnswersDocument, verdict?: Verdict, hrefOf = nowhere) => {
  const result = evaluateAssessment(document, quickBank);
  return planView({ document, result: verdict ? { ...result, verdict } : result }, hrefOf, words);
};

describe('the plan in words (A30)', () => {
  propertyTest.prop([documents({ parts: [0, 3] })], { numRuns: 60 })(
    'no sentence lacks a word, and every entry says in words what it comes from',
    (document) => {
      const view = viewOf(document);
      const steps = view.phases.flatMap((phase) => phase.steps);
      for (const entry of [...steps, ...view.risks, ...view.hires]) {
        const sentences = Object.values(entry).filter((each) => typeof each === 'string');
        const causes = entry.causes.map(({ text }) => text);
        for (const sentence of [...sentences, ...causes]) {
          expect(sentence).not.toMatch(/^\s|\s$|\s\s|“”|\{|\bundefined\b|\s\.(\s|$)/u);
          expect(sentence).not.toBe('');
        }
        expect(causes.length).toBeGreaterThan(0);
        expect(new Set(causes).size).toBe(causes.length);
      }
      expect(view.hires.length > 0).toBe(view.noHires === '');
    },
    patience,
  );

  test('an answer leads its owner to where it can be tried, and nobody else', () => {
    const document = sampleCases['edge-proxy'];
    const causesOf = (hrefOf: AnswerHref) =>
      viewOf(document, 'rust', hrefOf).phases.flatMap(({ steps }) => steps.flatMap(({ causes }) => causes));
    const own = causesOf((question) => `/reports/a/what-if#q-${question}` as ReturnType<AnswerHref>);
    expect(own).toContainEqual({
      text: 'Nobody has shipped Rust',
      href: '/reports/a/what-if#q-rust-experience',
    });
    expect(causesOf(nowhere).every(({ href }) => href === null)).toBe(true);
  });

  test.each<[string, AnswersDocument, Verdict, string]>([
    [
      'nobody is hired',
      { bank: 'v1', answers: { ...sampleCases['edge-proxy'].answers, hiring: 'none' } },
      'rust',
      plan.hires.none.none,
    ],
    ['hiring is open', { bank: 'v1', answers: {} }, 'not-enough-information', plan.hires.none.unknown],
    ['what runs stays', sampleCases['edge-proxy'], 'stay', plan.hires.none.stay],
    ['nothing is chosen yet', sampleCases['edge-proxy'], 'profile-first', plan.hires.none.open],
  ])('no hires say why: %s', (_case, document, verdict, sentence) => {
    expect(viewOf(document, verdict)).toMatchObject({ hires: [], noHires: sentence });
  });
});
