import { answersProblems } from './answers-problems';
import { answersDocumentSchema } from './answers-schema';
import type { AnswersDocument } from './answers-document';
import { currentVersion, type BankVersion } from './question-ids';
import { isBankVersion } from './question-sets';

export type ParsedAnswers = { ok: true; document: AnswersDocument } | { ok: false; problems: string[] };

/**
 * Reads an answers document of any released bank from any value, for the command line, imports and the interface
 * for programs. It is held to the questions and options of the bank that it names. Every problem becomes one line
 * that names where it is and what would be right; the number and the length of the lines are bounded.
 */
export function parseAnswersDocument(input: unknown): ParsedAnswers {
  const version = versionIn(input);
  const parsed = answersDocumentSchema(version ?? currentVersion).safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, problems: answersProblems(parsed.error.issues, version) };
}

/** The bank that a document names; undefined where it names none that exists. */
function versionIn(input: unknown): BankVersion | undefined {
  const version = typeof input === 'object' && input !== null && 'bank' in input ? input.bank : undefined;
  return isBankVersion(version) ? version : undefined;
}
