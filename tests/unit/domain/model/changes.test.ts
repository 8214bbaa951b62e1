import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import {
  priorityOptions,
  questionIds,
  singleOptions,
  singleOptionsV1,
  type AnswerQuestionId,
} from '@/lib/domain/assessment/question-ids';
import { changeability } from '@/lib/domain/model/changeability';
import { applyChanges, singleChanges, undoing } from '@/lib/domain/model/changes';
import type { FlipChange } from '@/lib/domain/model/result';
import { documentWith } from './golden-cases';

function changesOf(answers: Answers, question: string): FlipChange[] {
  const changes = singleChanges(documentWith(answers));
  for (const change of changes)
    expect(Object.keys(change).sort()).toEqual(['effort', 'from', 'question', 'to']);
  return changes.filter((change) => change.question === question);
}

const answered = questionIds.filter((id): id is AnswerQuestionId => id !== 'components');

describe('N01 what a change takes', () => {
  test('what was found out or measured is never taken back (company defect 5)', () => {
    for (const question of answered) expect(changeability(question, 'some', 'unknown')).toBe('never');
    expect(changeability('bottleneck', 'cpu', 'not-measured')).toBe('never');
    expect(changeability('bottleneck', 'unknown', 'not-measured')).toBe('never');
  });

  test('what is open can be found out, whatever it is', () => {
    for (const question of answered) expect(changeability(question, 'unknown', 'cpu')).toBe('find-out');
    expect(changeability('bottleneck', 'not-measured', 'cpu')).toBe('find-out');
  });

  test('what the system is, and where it stands, never changes (company defect 5)', () => {
    const facts = [
      ...([
        'situation',
        'current-language',
        'target',
        'host',
        'workload',
        'existing-code',
        'compute',
      ] as const),
      ...(['bottleneck', 'pain-cause', 'worst-defect', 'exposure', 'background', 'team-size'] as const),
    ];
    for (const question of facts) {
      const [first, ...others] = singleOptions[question];
      for (const other of others) {
        if (first === 'not-measured') continue;
        expect(changeability(question, first, other), question).toBe('never');
        expect(changeability(question, other, first), question).toBe('never');
      }
    }
  });

  test.each([
    ['rust-experience', 'nobody', 'some', 'cost'],
    ['rust-experience', 'nobody', 'most', 'never'],
    ['rust-experience', 'some', 'most', 'cost'],
    ['go-experience', 'most', 'some', 'never'],
    ['juniors', 'many', 'some', 'cost'],
    ['juniors', 'few', 'many', 'never'],
    ['learning-budget', 'none', 'weeks', 'cost'],
    ['learning-budget', 'weeks', 'none', 'decide'],
    ['latency-heap', 'sub-millisecond', 'relaxed', 'decide'],
    ['latency-heap', 'relaxed', 'hard-real-time', 'never'],
    ['memory', '16-128-mb', 'free', 'cost'],
    ['memory', 'free', 'under-16-mb', 'never'],
    ['first-release', '6-12-weeks', '3-6-months', 'cost'],
    ['hiring', 'none', 'specialists', 'cost'],
    ['second-language', 'one-only', 'if-justified', 'decide'],
  ] as const)('%s from %s to %s: %s', (question, from, to, expected) => {
    expect(changeability(question, from, to)).toBe(expected);
  });
});

describe('N01 every change of one answer', () => {
  test('a question with one answer can take each option that somebody could bring about', () => {
    expect(changesOf({ 'first-release': '6-12-weeks' }, 'first-release')).toEqual(
      ['under-6-weeks', '3-6-months', 'over-6-months'].map((to) => ({
        ...{ question: 'first-release', from: '6-12-weeks', to, effort: 'cost' },
      })),
    );
    expect(changesOf({ exposure: 'low' }, 'exposure')).toEqual([]);
  });

  test('an open question can take any of its bank', () => {
    const changes = changesOf({ host: 'unknown' }, 'host');
    expect(changes.map(({ from, to, effort }) => [from, to, effort])).toEqual(
      singleOptionsV1.host.map((option) => ['unknown', option, 'find-out']),
    );
  });

  test('each priority can come first, the others move down, three at most', () => {
    const picked = ['latency', 'run-cost', 'longevity'];
    const changes = changesOf({ priorities: picked }, 'priorities');
    expect(changes.map(({ to }) => (to as string[])[0])).toEqual(
      priorityOptions.filter((priority) => priority !== 'latency'),
    );
    expect(changes.map(({ to }) => to)).toContainEqual(['run-cost', 'latency', 'longevity']);
    expect(changes.map(({ to }) => to)).toContainEqual(['simplicity', 'latency', 'run-cost']);
    for (const { from, effort } of changes) expect([from, effort]).toEqual([picked, 'decide']);
  });

  test('without a known order each priority can be the only one', () => {
    const [first, ...others] = changesOf({ priorities: 'unknown' }, 'priorities');
    const to = [priorityOptions[0]];
    expect(first).toEqual({ question: 'priorities', from: 'unknown', to, effort: 'find-out' });
    expect(others).toHaveLength(priorityOptions.length - 1);
  });

  test('a mandate can be waived, at a cost; no mandate and an unknown one cannot', () => {
    expect(changesOf({ mandate: ['go-required', 'certified-toolchain'] }, 'mandate')).toEqual([
      { question: 'mandate', from: ['go-required', 'certified-toolchain'], to: ['none'], effort: 'cost' },
    ]);
    expect(changesOf({ mandate: ['none'] }, 'mandate')).toEqual([]);
    expect(changesOf({ mandate: 'unknown' }, 'mandate')).toEqual([]);
  });

  test('what does not matter here is not changed, nor is the list of parts', () => {
    const asked = (answers: Answers): Set<string> =>
      new Set(singleChanges(documentWith(answers)).map(({ question }) => question));
    expect(asked({ target: 'os-kernel', host: 'unknown' })).not.toContain('host');
    expect(asked({ target: 'server', host: 'unknown' })).toContain('host');
    expect(asked({})).not.toContain('components');
  });

  test('undone changes go back where they came from', () => {
    const document = documentWith({ hiring: 'none' });
    const changes = changesOf({ hiring: 'none' }, 'hiring').slice(0, 1);
    const changed = applyChanges(document, changes);
    expect(changed.answers.hiring).toBe('many-fast');
    expect(changed.answers.target).toBe(document.answers.target);
    expect(applyChanges(changed, undoing(changes))).toEqual(document);
  });
});
