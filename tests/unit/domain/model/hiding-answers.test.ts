import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { canBecomeHidden } from '@/lib/domain/model/hiding-answers';
import { partsOf } from '@/lib/domain/model/parts';

function canHide(question: QuestionId, answers: Answers): boolean {
  const [whole] = partsOf({ bank: 'v1', answers }, bankV1.split);
  return canBecomeHidden(question, whole!);
}

describe('A02, property 15: a question that open answers could still hide', () => {
  test('because one answer that would hide it is open', () => {
    expect(canHide('host', {})).toBe(true);
    expect(canHide('host', { target: 'unknown' })).toBe(true);
    expect(canHide('host', { target: 'server' })).toBe(false);
    expect(canHide('bottleneck', { target: 'server' })).toBe(true);
    expect(canHide('bottleneck', { situation: 'works-well' })).toBe(false);
  });

  test('because the last of two answers that hide it together is open', () => {
    expect(canHide('learning-budget', {})).toBe(true);
    expect(canHide('learning-budget', { 'go-experience': 'most' })).toBe(true);
    expect(canHide('learning-budget', { 'rust-experience': 'most' })).toBe(true);
    expect(canHide('learning-budget', { 'go-experience': 'some' })).toBe(false);
    expect(canHide('learning-budget', { 'rust-experience': 'some' })).toBe(false);
    expect(canHide('learning-budget', { 'go-experience': 'most', 'rust-experience': 'some' })).toBe(false);
  });

  test('but not one that always matters', () => {
    for (const question of ['target', 'exposure', 'mandate', 'components'] as const) {
      expect(canHide(question, {})).toBe(false);
    }
  });
});
