import { describe, expect, test } from 'vitest';
import { answerLabel } from '@/components/report/answer-words';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { questionOptions, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { words } from './words';

const longestLabel = 50;

describe('the words for answers (A11)', () => {
  test.each(Object.entries(questionOptions) as [QuestionId, readonly string[]][])(
    '%s has a short label for each of its options and for none other',
    (question, options) => {
      expect(Object.keys(words.answers[question].answers)).toEqual([...options]);
      for (const { label } of Object.values(words.answers[question].answers)) {
        expect(label.length).toBeLessThanOrEqual(longestLabel);
      }
    },
  );

  test('an answer that pulls says why; one that does not gives no reason', () => {
    for (const question of bankV1.questions) {
      if (question.role !== 'score') continue;
      for (const { id, uGo, uRust } of question.options) {
        const { why } = words.answers[question.id].answers[id] ?? {};
        expect({ question: question.id, id, hasReason: why !== undefined }).toEqual({
          question: question.id,
          id,
          hasReason: uGo !== uRust,
        });
      }
    }
  });

  test('lists read as lists, and priorities in their order', () => {
    expect(answerLabel(words, 'priorities', ['latency'])).toBe('latency');
    expect(answerLabel(words, 'priorities', ['latency', 'simplicity', 'run-cost'])).toBe(
      'latency first, then simplicity and running cost',
    );
    expect(answerLabel(words, 'mandate', ['go-required', 'memory-safe-policy'])).toBe(
      'Go is mandated; A memory-safe language is mandated',
    );
    expect(answerLabel(words, 'priorities', [])).toBe('no priorities');
    expect(answerLabel(words, 'target', 'unknown')).toBe('not sure or not answered');
    expect(answerLabel(words, 'target', 'varies')).toBe('Where it runs: differs from part to part');
  });
});
