import type { z } from 'zod';
import { isQuestionId, type BankVersion } from './question-ids';
import { isAskedIn } from './question-sets';

type Issue = z.core.$ZodIssue;

/** A document can be wrong in more ways than anyone reads. */
const mostProblems = 100;
const longestEcho = 60;

/**
 * One line per problem, in the order they were found; what exceeds the bound is counted in a last line.
 * @param version the bank that the document names, where it names one
 */
export function answersProblems(issues: readonly Issue[], version?: BankVersion): string[] {
  const lines = [...new Set(issues.flatMap((issue) => issueLines(issue, [], version)))];
  if (lines.length <= mostProblems) return lines;
  return [...lines.slice(0, mostProblems), `and ${lines.length - mostProblems} more problems`];
}

function issueLines(issue: Issue, parents: readonly PropertyKey[], version?: BankVersion): string[] {
  const path = [...parents, ...issue.path];
  const place = placeName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${place}: ${unknownKey(noun(path), key, version)}`);
    case 'invalid_value':
      return [`${place}: ${valueProblem(issue.input)} ${echo(issue.input)}; use ${choices(issue.values)}`];
    case 'invalid_type':
      return [`${place}: ${typeProblem(issue.expected, issue.input)}`];
    case 'too_big':
      return typeof issue.input === 'string' ? [] : [`${place}: at most ${issue.maximum} entries`];
    case 'invalid_union':
      return unionLines(issue, path);
    default:
      return [`${place}: ${messages[issue.message] ?? issue.message}`];
  }
}

/** A list answer is "unknown" or a list; a list is told what is wrong inside it, anything else what to be. */
function unionLines(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): string[] {
  const inside = issue.errors[1];
  if (Array.isArray(issue.input) && inside) return inside.flatMap((each) => issueLines(each, path));
  return [`${placeName(path)}: expected a list of options or "unknown", got ${echo(issue.input)}`];
}

/** The keys that the shared text schema reports, as words of this document. */
const messages: Record<string, string> = {
  required: 'is empty',
  'too-long': 'is too long',
  characters: 'holds characters that are not allowed',
};

function placeName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'document';
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`))
    .join('');
}

/** A question of another bank is told apart from one that does not exist. */
function unknownKey(kind: string, key: string, version?: BankVersion): string {
  const isOfAnotherBank =
    kind === 'question' && version !== undefined && isQuestionId(key) && !isAskedIn(version, key);
  return isOfAnotherBank ? `bank "${version}" has no question ${echo(key)}` : `unknown ${kind} ${echo(key)}`;
}

function noun(path: readonly PropertyKey[]): string {
  return path.at(-1) === 'answers' ? 'question' : 'field';
}

function valueProblem(input: unknown): string {
  if (input === undefined) return 'is missing, got';
  return typeof input === 'string' ? 'unknown option' : 'expected text, got';
}

function typeProblem(expected: string, input: unknown): string {
  const wanted: Record<string, string> = { object: 'an object', array: 'a list', string: 'text' };
  const article = wanted[expected] ?? expected;
  return input === undefined ? `is missing; expected ${article}` : `expected ${article}, got ${echo(input)}`;
}

function choices(values: readonly unknown[]): string {
  return values.length === 1 ? echo(values[0]) : `one of ${values.map(String).join(', ')}`;
}

/** Input is shown back short and escaped, so that it cannot break a line or a terminal. */
function echo(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const text = shown.replace(/[^\x20-\x7e]/gu, '?');
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
}
