import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import type { Bank, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { swapBank } from '@/lib/domain/model/swap-bank';
import { documentWith, ordinaryAnswers } from './golden-cases';

function pointsOf(question: string, answers: Answers, bank: Bank = bankV1): number {
  const { contributions } = evaluateVerdict(documentWith(answers), bank);
  return contributions.find((each) => each.question === question)!.value;
}

const hurry: Answers = { 'first-release': 'under-6-weeks' };

describe('N02 a deadline counts against a language only for people who do not know it', () => {
  test.each([
    ['nobody', false],
    ['some', true],
    ['most', true],
  ])('%s has shipped Rust: eased %s', (experience, isEased) => {
    const points = pointsOf('first-release', { ...hurry, 'rust-experience': experience });
    expect(points === 0).toBe(isEased);
    if (!isEased) expect(points).toBeLessThan(0);
  });

  test('what is not known eases nothing, and knowing Go does not ease Rust', () => {
    expect(pointsOf('first-release', { ...hurry, 'rust-experience': 'unknown' })).toBeLessThan(0);
    const go: Answers = { ...hurry, 'go-experience': 'most', 'rust-experience': 'nobody' };
    expect(pointsOf('first-release', go)).toBeLessThan(0);
  });

  test('more time than anybody needs still speaks as it did', () => {
    const late: Answers = { 'first-release': 'over-6-months', 'rust-experience': 'most' };
    expect(pointsOf('first-release', late)).toBeGreaterThan(0);
  });

  test.each(['background', 'juniors', 'learning-budget'])('%s: where most know the language', (question) => {
    const hard: Answers = { background: 'scripting', juniors: 'many', 'learning-budget': 'none' };
    expect(pointsOf(question, { ...hard, 'rust-experience': 'some' })).toBeLessThan(0);
    expect(pointsOf(question, { ...hard, 'rust-experience': 'most' })).toBe(0);
    const easy: Answers = { background: 'c-cpp', juniors: 'few', 'learning-budget': 'months-with-mentor' };
    expect(pointsOf(question, { ...easy, 'go-experience': 'some' })).toBeGreaterThan(0);
    expect(pointsOf(question, { ...easy, 'go-experience': 'most' })).toBe(0);
  });

  test('property 5: the bank with the languages exchanged eases the other one', () => {
    for (const experience of ['nobody', 'some', 'most']) {
      const answers = { ...hurry, 'rust-experience': experience };
      const points = pointsOf('first-release', answers, swapBank(bankV1));
      expect(points).toBeCloseTo(-pointsOf('first-release', answers), 12);
    }
    const { easing } = bankV1.questions.find(({ id }) => id === 'juniors') as ScoredQuestion;
    const swapped = swapBank(bankV1).questions.find(({ id }) => id === 'juniors') as ScoredQuestion;
    expect(swapped.easing).toEqual({
      from: easing!.from,
      by: { go: 'rust-experience', rust: 'go-experience' },
    });
  });

  test('no change of the value of an answer that is eased turns the score', () => {
    const answers = { ...ordinaryAnswers, ...hurry, 'rust-experience': 'most' };
    const { evidenceFlips } = evaluateAssessment({ bank: 'v1', answers });
    expect(evidenceFlips.map(({ question }) => question)).not.toContain('first-release');
  });
});
