import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import type { MethodWords } from './method-words';

/** An answer as it can be picked: "On servers or in containers". */
export function optionLabel(question: QuestionId, option: string, words: MethodWords): string {
  if (option === unknownAnswer) return words.method.example.unknown;
  const options: Record<string, { label: string }> = words.questions.questions[question].options;
  return options[option]?.label ?? option;
}
