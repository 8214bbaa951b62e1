import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { frequencyOf } from '@/components/report/frequency';
import { becauseOf, headlineOf } from '@/components/report/headline';
import { filled } from '@/lib/shared/filled';
import { verdictView } from '@/components/what-if/verdict-view';
import { verdictWords } from '@/components/what-if/verdict-words';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { verdictReasons } from '@/lib/domain/report/verdict-reasons';
import { capitalised } from '@/lib/shared/capitalised';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { documents, patience, quickBank } from '../../domain/model/documents';
import { words as reportWords } from '../report/words';

const { report, reportAnswers, plumbLine, whatIf } = getText();
const words = verdictWords({ report, reportAnswers, plumbLine, whatIf });

describe('a verdict that follows an answer at once (A13)', () => {
  propertyTest.prop([documents({ parts: [0, 2] })], { numRuns: 60 })(
    'says in the browser what the report says of the same result',
    (document) => {
      const stored = evaluateAssessment(document, quickBank);
      const view = verdictView(stored, words);
      const reservations = verdictReasons(stored).against.length;
      expect(view.headline).toBe(capitalised(headlineOf(stored, reservations, reportWords)));
      expect(view.frequency).toBe(frequencyOf(stored, reportWords).sentence);
      if (view.because) expect(view.because).toBe(becauseOf(stored, reportWords));
      expect(view).toEqual(verdictView(evaluateVerdict(document, quickBank), words));
    },
    patience,
  );

  test('no sentence is left with a name in braces, and no constraint without its name', () => {
    const document: AnswersDocument = {
      bank: 'v1',
      answers: { ...sampleCases['payment-api'].answers, mandate: ['go-required'], target: 'unknown' },
      components: [
        { name: 'kernel {part}', share: 'small', answers: { target: 'os-kernel' } },
        { name: 'console', share: 'large', answers: {} },
      ],
    };
    const view = verdictView(evaluateVerdict(document), words);
    const closed = view.figures.find(({ key }) => key === 'closed');
    expect(closed?.lines).toContain('Go for \u2068kernel {part}\u2069: Inside the kernel');
    expect(closed?.lines).toContain(
      'Rust for \u2068console\u2069 and \u2068kernel {part}\u2069: Go is mandated',
    );
    const all = JSON.stringify(view).replaceAll('kernel {part}', '');
    expect(all).not.toMatch(/[{}]\w+\}/u);
  });

  test('a mandate that an answer denies is said with the name of the answer, as on the report', () => {
    const document: AnswersDocument = {
      bank: 'v2',
      answers: {
        ...sampleCases['payment-api'].answers,
        host: 'kubernetes-terraform',
        workload: 'control-plane',
        mandate: ['rust-required'],
      },
    };
    const result = evaluateAssessment(document);
    expect(result.verdict).toBe('conflict');
    const { because } = verdictView(result, words);
    expect(because).toContain('“Extends Kubernetes or Terraform” asks for Go');
    expect(because).toContain('“Rust is mandated”');
    expect(because).toBe(becauseOf(result, reportWords));
  });

  test('where no constraint holds and none is open, it says so', () => {
    const { figures } = verdictView(evaluateVerdict(sampleCases['payment-api']), words);
    expect(figures.find(({ key }) => key === 'closed')?.lines).toEqual(['none']);
    expect(figures.find(({ key }) => key === 'parts')).toBeUndefined();
  });

  test.each(
    [
      ...Object.values(words.frequency),
      words.clash.pattern,
      ...Object.values(whatIf.changes),
      ...Object.values(whatIf.today),
      ...Object.entries(whatIf.verdict).flatMap(([, pattern]) =>
        typeof pattern === 'string' ? [pattern] : [],
      ),
    ].map((pattern) => [pattern]),
  )('“%s” needs no formatter', (pattern) => {
    const names = [...pattern.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name);
    const values = Object.fromEntries(names.map((name, at) => [name, `value ${at}`]));
    expect(filled(pattern, values)).toBe(message(pattern, values));
  });
});
