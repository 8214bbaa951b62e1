import { describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import {
  firstUnansweredQuestionId,
  nextQuestionId,
  previousQuestionId,
  progressAt,
  relevantAnswers,
  sectionOf,
  visibleQuestionIds,
} from '@/lib/domain/assessment/flow';
import { bankVersions, questionIds, type BankVersion } from '@/lib/domain/assessment/question-ids';
import { questionSets } from '@/lib/domain/assessment/question-sets';
import { conditionalQuestionIds, questionsOf, sectionIds } from '@/lib/domain/assessment/questions';

/** Answers that hide a question, what hides it, and answers that bring it back. */
const hiding: [BankVersion, Answers, string, string, Answers][] = [
  ['v1', { situation: 'new-system' }, 'situation', 'bottleneck', {}],
  ['v1', { target: 'os-kernel' }, 'target', 'host', {}],
  ['v1', { target: 'microcontroller' }, 'target', 'host', {}],
  ['v1', { 'go-experience': 'most', 'rust-experience': 'most' }, 'rust-experience', 'learning-budget', {}],
  ['v2', { situation: 'new-system' }, 'situation', 'bottleneck', {}],
  ['v2', { situation: 'new-system' }, 'situation', 'pain-cause', { situation: 'some-pain' }],
  ['v2', { situation: 'works-well' }, 'situation', 'pain-cause', { situation: 'serious-pain' }],
  ['v2', {}, 'situation', 'pain-cause', { situation: 'some-pain' }],
  ['v2', { target: 'microcontroller' }, 'target', 'host', {}],
  ['v2', { 'go-experience': 'most', 'rust-experience': 'most' }, 'rust-experience', 'learning-budget', {}],
];

describe.each(bankVersions)('the order of questions in bank %s', (bank) => {
  test('every question has one place, section by section', () => {
    const ids = questionsOf(bank).map((question) => question.id);
    expect(ids.toSorted()).toEqual(Object.keys(questionSets[bank].options).toSorted());
    const order = questionsOf(bank).map((question) => sectionIds.indexOf(question.section));
    expect(order).toEqual([...order].sort((left, right) => left - right));
  });

  test('A05 "not sure" hides nothing', () => {
    const unsure = Object.fromEntries(questionIds.map((id) => [id, 'unknown']));
    expect(visibleQuestionIds({ bank, answers: unsure })).toEqual(visibleQuestionIds({ bank, answers: {} }));
  });
});

describe('A02 what can hide a question', () => {
  test.each(hiding)('in %s %j hides by %s the question %s', (bank, answers, cause, hidden, shown) => {
    const order = questionsOf(bank).map((question) => String(question.id));
    expect(visibleQuestionIds({ bank, answers })).not.toContain(hidden);
    expect(visibleQuestionIds({ bank, answers: shown })).toContain(hidden);
    expect(order.indexOf(cause)).toBeLessThan(order.indexOf(hidden));
  });

  test('is known for every question that can be hidden', () => {
    expect([...new Set(hiding.map(([, , , hidden]) => hidden))].sort()).toEqual(
      [...conditionalQuestionIds].sort(),
    );
  });
});

describe('going through it', () => {
  test('forward and back pass over hidden questions', () => {
    const document = {
      bank: 'v1' as const,
      answers: { situation: 'new-system', target: 'os-kernel' } as Answers,
    };
    expect(nextQuestionId(document, 'target')).toBe('workload');
    expect(nextQuestionId(document, 'host')).toBe('workload');
    expect(nextQuestionId(document, 'memory')).toBe('worst-defect');
    expect(previousQuestionId(document, 'workload')).toBe('target');
    expect(previousQuestionId(document, 'situation')).toBeNull();
    expect(nextQuestionId(document, 'priorities')).toBeNull();
  });

  test('A02 bank v2 asks what hurts right after the situation, and only then', () => {
    const after = (situation: string) =>
      nextQuestionId({ bank: 'v2', answers: { situation } as Answers }, 'situation');
    expect(['some-pain', 'serious-pain'].map(after)).toEqual(['pain-cause', 'pain-cause']);
    expect(['new-system', 'works-well', 'unknown'].map(after)).toEqual([
      'current-language',
      'current-language',
      'current-language',
    ]);
  });

  test('A29 an assessment begun in v1 never meets a question of v2', () => {
    const answers: Answers = { situation: 'serious-pain' };
    expect(nextQuestionId({ bank: 'v1', answers }, 'situation')).toBe('target');
    const added = ['current-language', 'team-size', 'pain-cause'] as const;
    for (const id of added) {
      expect(visibleQuestionIds({ bank: 'v1', answers })).not.toContain(id);
      expect(visibleQuestionIds({ bank: 'v2', answers })).toContain(id);
    }
  });

  test('A08 resumes at the first question without an answer; parts hold nobody up', () => {
    expect(firstUnansweredQuestionId({ bank: 'v1', answers: {} })).toBe('situation');
    const begun: Answers = { situation: 'unknown', target: 'microcontroller' };
    expect(firstUnansweredQuestionId({ bank: 'v1', answers: begun })).toBe('workload');
    expect(firstUnansweredQuestionId({ bank: 'v2', answers: begun })).toBe('current-language');
    const all = Object.fromEntries(
      questionIds.filter((id) => id !== 'components').map((id) => [id, 'unknown']),
    );
    expect(firstUnansweredQuestionId({ bank: 'v2', answers: all })).toBeNull();
  });

  test.each([
    ['v1', {}, 24],
    ['v1', { situation: 'new-system' }, 23],
    ['v2', {}, 26],
    ['v2', { situation: 'new-system' }, 25],
    ['v2', { situation: 'some-pain' }, 27],
  ] as const)('A07 progress of %s with %j counts what is visible', (bank, answers, total) => {
    const progress = progressAt({ bank, answers }, 'priorities');
    expect(progress).toMatchObject({ position: total, total, sectionPosition: 6, sectionCount: 6 });
    expect(progress.answered).toBe(Object.keys(answers).length);
    expect(progress.sections.reduce((sum, section) => sum + section.total, 0)).toBe(total);
  });

  test('A07 a hidden question takes the place of the one before it', () => {
    const hidden = { bank: 'v1' as const, answers: { situation: 'new-system' } as Answers };
    expect(progressAt(hidden, 'bottleneck').position).toBe(progressAt(hidden, 'memory').position);
    expect(progressAt(hidden, 'situation').position).toBe(1);
    expect(sectionOf('mandate')).toBe('constraints');
  });
});

describe('relevantAnswers', () => {
  const document: AnswersDocument = {
    bank: 'v1',
    answers: { situation: 'new-system', bottleneck: 'cpu', target: 'server', host: 'go-program' },
    components: [
      { name: 'firmware', share: 'small', answers: { target: 'microcontroller', host: 'none' } },
      { name: 'service', share: 'large', answers: { host: 'none' }, boundary: 'rpc' },
    ],
  };

  test('A02 drops answers to hidden questions, for the whole and for each part', () => {
    expect(relevantAnswers(document)).toEqual({
      bank: 'v1',
      answers: { situation: 'new-system', target: 'server', host: 'go-program' },
      components: [
        { name: 'firmware', share: 'small', answers: { target: 'microcontroller' } },
        { name: 'service', share: 'large', answers: { host: 'none' }, boundary: 'rpc' },
      ],
    });
  });

  test('A02 the document keeps them, and they come back with their condition', () => {
    const reopened = { ...document, answers: { ...document.answers, situation: 'some-pain' } };
    expect(relevantAnswers(reopened).answers.bottleneck).toBe('cpu');
    expect(document.answers.bottleneck).toBe('cpu');
  });

  test('A02 what hurt is no longer said when nothing hurts', () => {
    const answers: Answers = { situation: 'works-well', 'pain-cause': 'old-runtime' };
    expect(relevantAnswers({ bank: 'v2', answers }).answers).toEqual({ situation: 'works-well' });
  });
});
