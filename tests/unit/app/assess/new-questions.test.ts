import { describe, expect, test } from 'vitest';
import { newQuestions } from '@/app/assess/new-questions';
import type { OwnAssessment } from '@/lib/data/assessments';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { BankVersion } from '@/lib/domain/assessment/question-ids';
import { getText } from '@/lib/text/catalogue';

const { questions } = getText().questions;

function assessment(document: AnswersDocument, repeatedBank: BankVersion | null): OwnAssessment {
  return {
    assessmentId: 'a',
    systemName: '',
    document,
    componentsAnswered: false,
    savedAt: new Date(0),
    expiresAt: null,
    completedAt: null,
    reportId: null,
    repeatedBank,
  };
}

describe('A15 what is new for somebody who repeats an assessment', () => {
  test('questions that a v1 report was not asked, and those whose answers read otherwise', () => {
    const news = newQuestions(assessment({ bank: 'v2', answers: { situation: 'some-pain' } }, 'v1'));
    expect(news?.added).toEqual([
      questions['pain-cause'].title,
      questions['current-language'].title,
      questions['team-size'].title,
    ]);
    expect(news?.changed).toContain(questions.host.title);
    expect(news?.changed).toContain(questions['first-release'].title);
  });

  test('a question that does not matter is not named', () => {
    const news = newQuestions(
      assessment({ bank: 'v2', answers: { situation: 'works-well', target: 'microcontroller' } }, 'v1'),
    );
    expect(news?.added).not.toContain(questions['pain-cause'].title);
    expect(news?.changed).not.toContain(questions.host.title);
  });

  test.each([null, 'v2'] as const)('nothing is new after %s', (repeated) => {
    expect(newQuestions(assessment({ bank: 'v2', answers: {} }, repeated))).toBeNull();
  });
});
