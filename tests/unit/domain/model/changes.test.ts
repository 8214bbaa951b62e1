import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { priorityOptions, singleOptions } from '@/lib/domain/assessment/question-ids';
import { applyChanges, singleChanges, undoing } from '@/lib/domain/model/changes';
import type { FlipChange } from '@/lib/domain/model/result';
import { documentWith } from './golden-cases';

function changesOf(answers: Answers, question: string): FlipChange[] {
  const changes = singleChanges(bankV1, documentWith(answers));
  for (const change of changes)
    expect(Object.keys(change).sort()).toEqual(['effort', 'from', 'question', 'to']);
  return changes.filter((change) => change.question === question);
}

describe('N01 every change of one answer', () => {
  test('a question with one answer can take each other option', () => {
    const changes = changesOf({ exposure: 'low' }, 'exposure');
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['low', 'medium'],
      ['low', 'high'],
    ]);
  });

  test('an open question can take any', () => {
    const changes = changesOf({ exposure: 'unknown' }, 'exposure');
    expect(changes.map(({ from, to }) => [from, to])).toEqual(
      singleOptions.exposure.map((option) => ['unknown', option]),
    );
  });

  test('finding out is free, measuring costs work, the rest takes what the bank says', () => {
    const effortsOf = (answers: Answers, question: string): Set<string> =>
      new Set(changesOf(answers, question).map(({ effort }) => effort));
    expect(effortsOf({ target: 'unknown' }, 'target')).toEqual(new Set(['free']));
    expect(effortsOf({ situation: 'some-pain', bottleneck: 'not-measured' }, 'bottleneck')).toEqual(
      new Set(['costly']),
    );
    for (const question of bankV1.questions.filter(({ role }) => role === 'score')) {
      for (const { to, effort } of changesOf({ situation: 'some-pain', bottleneck: 'none' }, question.id)) {
        expect(effort).toBe(question.options.find((option) => option.id === to)?.effort);
      }
    }
  });

  test('what the bank says nothing about counts as fixed', () => {
    const [first, ...others] = bankV1.questions;
    const unsaid = { ...bankV1, questions: [{ ...first!, options: [] }] } as typeof bankV1;
    for (const bank of [{ ...bankV1, questions: others }, unsaid]) {
      const changes = singleChanges(bank, documentWith({})).filter(({ question }) => question === first!.id);
      expect(changes.length).toBeGreaterThan(0);
      expect(new Set(changes.map(({ effort }) => effort))).toEqual(new Set(['fixed']));
    }
  });

  test('each priority can come first, the others move down, three at most', () => {
    const picked = ['latency', 'run-cost', 'longevity'];
    const changes = changesOf({ priorities: picked }, 'priorities');
    expect(changes.map(({ to }) => (to as string[])[0])).toEqual(
      priorityOptions.filter((priority) => priority !== 'latency'),
    );
    expect(changes.map(({ to }) => to)).toContainEqual(['run-cost', 'latency', 'longevity']);
    expect(changes.map(({ to }) => to)).toContainEqual(['simplicity', 'latency', 'run-cost']);
    for (const { from, effort } of changes) expect([from, effort]).toEqual([picked, 'free']);
  });

  test('without a known order each priority can be the only one', () => {
    const [first, ...others] = changesOf({ priorities: 'unknown' }, 'priorities');
    expect(first).toEqual({
      question: 'priorities',
      from: 'unknown',
      to: [priorityOptions[0]],
      effort: 'free',
    });
    expect(others).toHaveLength(priorityOptions.length - 1);
  });

  test('a mandate can be waived; no mandate and an unknown one cannot', () => {
    expect(changesOf({ mandate: ['go-required', 'certified-toolchain'] }, 'mandate')).toEqual([
      { question: 'mandate', from: ['go-required', 'certified-toolchain'], to: ['none'], effort: 'fixed' },
    ]);
    expect(changesOf({ mandate: ['none'] }, 'mandate')).toEqual([]);
    expect(changesOf({ mandate: 'unknown' }, 'mandate')).toEqual([]);
  });

  test('waiving a mandate takes what the bank says', () => {
    const questions = bankV1.questions.map((question) =>
      question.role === 'gate'
        ? { ...question, options: question.options.map(({ id }) => ({ id, effort: 'costly' as const })) }
        : question,
    );
    const changes = singleChanges({ ...bankV1, questions }, documentWith({ mandate: ['go-required'] }));
    expect(changes.find(({ question }) => question === 'mandate')?.effort).toBe('costly');
  });

  test('what does not matter here is not changed, nor is the list of parts', () => {
    const asked = (answers: Answers): Set<string> =>
      new Set(singleChanges(bankV1, documentWith(answers)).map(({ question }) => question));
    expect(asked({ target: 'os-kernel' })).not.toContain('host');
    expect(asked({ target: 'server' })).toContain('host');
    expect(asked({})).not.toContain('components');
  });

  test('undone changes go back where they came from', () => {
    const document = documentWith({ exposure: 'low' });
    const changes = changesOf({ exposure: 'low' }, 'exposure').slice(0, 1);
    const changed = applyChanges(document, changes);
    expect(changed.answers.exposure).toBe('medium');
    expect(changed.answers.target).toBe(document.answers.target);
    expect(applyChanges(changed, undoing(changes))).toEqual(document);
  });
});
