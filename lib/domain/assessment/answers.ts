import { answersProblems } from './answers-problems';
import { answersDocumentSchema } from './answers-schema';
import type { AnswersDocument } from './answers-document';

export type ParsedAnswers = { ok: true; document: AnswersDocument } | { ok: false; problems: string[] };

/**
 * Reads an answers document from any value, for the command line, imports and the interface for
 * programs. Every problem becomes one line that names where it is and what would be right; the
 * number and the length of the lines are bounded.
 */
export function parseAnswersDocument(input: unknown): ParsedAnswers {
  const parsed = answersDocumentSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, problems: answersProblems(parsed.error.issues) };
}
