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
import { questionIds } from '@/lib/domain/assessment/question-ids';
import { conditionalQuestionIds, questions, sectionIds } from '@/lib/domain/assessment/questions';

describe('the order of questions (A07)', () => {
  test('every question has one place, section by section', () => {
    expect(questions.map((question) => question.id).sort()).toEqual([...questionIds].sort());
    const order = questions.map((question) => sectionIds.indexOf(question.section));
    expect(order).toEqual([...order].sort((left, right) => left - right));
  });

  test('A02 what can hide a question is asked before it', () => {
    const hiding: [Answers, string, string][] = [
      [{ situation: 'new-system' }, 'situation', 'bottleneck'],
      [{ target: 'os-kernel' }, 'target', 'host'],
      [{ target: 'microcontroller' }, 'target', 'host'],
      [{ 'go-experience': 'most', 'rust-experience': 'most' }, 'rust-experience', 'learning-budget'],
    ];
    const order = questions.map((question) => String(question.id));
    for (const [answers, cause, hidden] of hiding) {
      expect(visibleQuestionIds(answers)).not.toContain(hidden);
      expect(visibleQuestionIds({})).toContain(hidden);
      expect(order.indexOf(cause)).toBeLessThan(order.indexOf(hidden));
    }
    expect([...new Set(hiding.map(([, , hidden]) => hidden))].sort()).toEqual(
      [...conditionalQuestionIds].sort(),
    );
  });

  test('A05 "not sure" hides nothing', () => {
    const unsure = Object.fromEntries(questionIds.map((id) => [id, 'unknown']));
    expect(visibleQuestionIds(unsure)).toEqual(visibleQuestionIds({}));
  });
});

describe('going through it', () => {
  test('forward and back pass over hidden questions (A02)', () => {
    const answers: Answers = { situation: 'new-system', target: 'os-kernel' };
    expect(nextQuestionId(answers, 'target')).toBe('workload');
    expect(nextQuestionId(answers, 'host')).toBe('workload');
    expect(nextQuestionId(answers, 'memory')).toBe('worst-defect');
    expect(previousQuestionId(answers, 'workload')).toBe('target');
    expect(previousQuestionId(answers, 'situation')).toBeNull();
    expect(nextQuestionId(answers, 'priorities')).toBeNull();
  });

  test('A08 resumes at the first question without an answer; parts hold nobody up', () => {
    expect(firstUnansweredQuestionId({})).toBe('situation');
    expect(firstUnansweredQuestionId({ situation: 'unknown', target: 'microcontroller' })).toBe('workload');
    const all = Object.fromEntries(
      questionIds.filter((id) => id !== 'components').map((id) => [id, 'unknown']),
    );
    expect(firstUnansweredQuestionId(all)).toBeNull();
  });

  test('A07 progress counts what is visible', () => {
    const before = progressAt({}, 'situation');
    const after = progressAt({ situation: 'new-system' }, 'target');
    expect(before).toMatchObject({
      position: 1,
      total: 24,
      answered: 0,
      sectionPosition: 1,
      sectionCount: 6,
    });
    expect(after).toMatchObject({ position: 2, total: 23, answered: 1, section: 'what-it-is' });
    expect(after.sections.reduce((sum, section) => sum + section.total, 0)).toBe(23);
    expect(progressAt({ situation: 'new-system' }, 'priorities').position).toBe(23);
    expect(sectionOf('mandate')).toBe('constraints');
  });

  test('A07 a hidden question takes the place of the one before it', () => {
    const hidden: Answers = { situation: 'new-system' };
    expect(progressAt(hidden, 'bottleneck').position).toBe(progressAt(hidden, 'memory').position);
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
});
