import type { BankAnswers } from '@/lib/domain/assessment/flow';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { OptionText, questionsText } from './en/questions';

/** A question in words, as one bank asks it. */
export interface QuestionWording {
  title: string;
  why: string;
  help: string | undefined;
  options: Record<string, OptionText>;
}

/**
 * The words of a question for somebody who answers one bank. An earlier bank keeps its own words, and a question
 * about what runs today asks about the team where nothing runs yet.
 */
export function wordingOf(
  texts: typeof questionsText,
  { bank, answers }: BankAnswers,
  question: QuestionId,
): QuestionWording {
  const { title, titleForNew, why, help, options } = texts.questions[question];
  const isNew = answers.situation === 'new-system';
  const earlier = texts.earlier[bank]?.[question];
  return {
    title: isNew ? (titleForNew ?? title) : title,
    why,
    help,
    options: { ...options, ...earlier },
  };
}
