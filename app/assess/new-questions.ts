import type { OwnAssessment } from '@/lib/data/assessments';
import { bankChanges } from '@/lib/domain/assessment/bank-changes';
import { isVisibleIn } from '@/lib/domain/assessment/questions';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { getText } from '@/lib/text/catalogue';
import { questionWords } from './question-words';

/** What somebody who repeats an assessment of an earlier bank has not been asked; titles in order. */
export interface NewQuestions {
  added: string[];
  /** Questions with more options, or options that are worded more exactly. */
  changed: string[];
}

/** What is new since the assessment that this one repeats; null when both asked the same. */
export function newQuestions({ document, repeatedBank }: OwnAssessment): NewQuestions | null {
  if (repeatedBank === null || repeatedBank === document.bank) return null;
  const { added, extended } = bankChanges(repeatedBank, document.bank);
  const reworded = Object.keys(getText().questions.earlier[repeatedBank] ?? {}) as QuestionId[];
  const titles = (ids: readonly QuestionId[]): string[] =>
    ids.filter((id) => isVisibleIn(document.answers, id)).map((id) => questionWords(document, id).title);
  return { added: titles(added), changed: titles([...new Set([...extended, ...reworded])]) };
}
