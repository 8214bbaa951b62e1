import { describe, expect, test } from 'vitest';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import { bankVersions, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { getText } from '@/lib/text/catalogue';
import { wordingOf } from '@/lib/text/question-wording';

const { questions } = getText();
const labelIn = (bank: 'v1' | 'v2', question: QuestionId, option: string) =>
  wordingOf(questions, { bank, answers: {} }, question).options[option]?.label;

describe('A29 the words of a bank', () => {
  test.each(bankVersions)('%s has words for every question and option it asks', (bank) => {
    for (const { id } of questionsOf(bank)) {
      const { title, options } = wordingOf(questions, { bank, answers: {} }, id);
      expect(title).not.toBe('');
      expect(optionsIn(bank, id).filter((option) => !options[option]?.label)).toEqual([]);
    }
  });

  test('an answer that was given in v1 keeps its words, v2 has bounds that do not overlap (company defect 14)', () => {
    expect(labelIn('v1', 'first-release', '3-6-months')).toBe('In 3 to 6 months');
    expect(labelIn('v2', 'first-release', '3-6-months')).toBe('3 to 6 months, six months included');
    expect(labelIn('v1', 'first-release', 'over-6-months')).toBe('Later');
    expect(labelIn('v2', 'first-release', 'over-6-months')).toBe('More than 6 months');
  });

  test('where nothing runs yet, the language is that of the team (company defect 14)', () => {
    const titleFor = (situation: string) =>
      wordingOf(questions, { bank: 'v2', answers: { situation } }, 'current-language').title;
    expect(titleFor('new-system')).toBe('What does your team write today?');
    expect(titleFor('works-well')).not.toBe(titleFor('new-system'));
    expect(titleFor('unknown')).toBe(titleFor('works-well'));
  });

  test('the words of earlier banks name only what those banks ask', () => {
    for (const bank of bankVersions) {
      for (const [question, options] of Object.entries(questions.earlier[bank] ?? {})) {
        const known = optionsIn(bank, question as QuestionId);
        expect(Object.keys(options).filter((option) => !known.includes(option))).toEqual([]);
      }
    }
  });
});
