import { z } from 'zod';
import { parseAnswersDocument } from '../assessment/answers';
import { answersProblems } from '../assessment/answers-problems';
import { bankVersions } from '../assessment/question-ids';
import { boundedText } from '../text-input';
import { choices, type BacktestCase } from './record-case';

export type ParsedCases = { ok: true; cases: BacktestCase[] } | { ok: false; problems: string[] };

/** Longest id of a case, in UTF-16 units. */
const maximumId = 120;
/** The bank of a case that names none: the only one there was when cases were first read. */
const firstVersion = 'v1';
/** A file can be wrong in more ways than anyone reads. */
const mostProblems = 100;

/** What a case says beside its answers. Other people's cases carry notes of their own, which are left alone. */
const headSchema = z.object({
  id: boundedText(maximumId, { min: 1 }),
  chosen: z.enum(choices),
  bank: z.enum(bankVersions).optional(),
});

/**
 * Reads the cases of a backtest from any value: a list of `{ id, chosen, answers, components?,
 * bank? }`. Answers are read as strictly as an assessment's; other fields of a case are ignored. Every
 * problem is one line that names the case by its place in the list and its id; their number is bounded.
 */
export function parseCases(input: unknown): ParsedCases {
  if (!Array.isArray(input)) return refused(['expected a list of cases']);
  if (input.length === 0) return refused(['the list holds no cases']);
  const problems: string[] = [];
  const cases: BacktestCase[] = [];
  const places = new Map<string, number>();
  input.forEach((item: unknown, at) => {
    const read = parseCase(item);
    if (read.ok) {
      cases.push(read.value);
    } else {
      problems.push(...read.problems.map((problem) => `${placeName(item, at)}: ${problem}`));
    }
    problems.push(...repeated(item, at, places));
  });
  return problems.length > 0 ? refused(problems) : { ok: true, cases };
}

function refused(problems: readonly string[]): ParsedCases {
  const shown = problems.slice(0, mostProblems);
  const more = problems.length - shown.length;
  return { ok: false, problems: more > 0 ? [...shown, `and ${more} more problems`] : shown };
}

function parseCase(item: unknown): { ok: true; value: BacktestCase } | { ok: false; problems: string[] } {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return { ok: false, problems: ['expected an object'] };
  }
  const head = headSchema.safeParse(item, { reportInput: true });
  const { answers, components } = item as Record<string, unknown>;
  const body = parseAnswersDocument({
    bank: head.success ? (head.data.bank ?? firstVersion) : firstVersion,
    answers,
    ...(components === undefined ? {} : { components }),
  });
  if (head.success && body.ok) {
    const { id, chosen } = head.data;
    return { ok: true, value: { id, chosen, document: body.document } };
  }
  return {
    ok: false,
    problems: [
      ...(head.success ? [] : answersProblems(head.error.issues)),
      ...(body.ok ? [] : body.problems),
    ],
  };
}

/** One line when an earlier case has the same id. */
function repeated(item: unknown, at: number, places: Map<string, number>): string[] {
  const id = idOf(item);
  if (id === null) return [];
  const earlier = places.get(id);
  if (earlier !== undefined) return [`${placeName(item, at)}: has the id of cases[${earlier}]`];
  places.set(id, at);
  return [];
}

/** The place of a case in the list, with its id where that is safe to print. */
function placeName(item: unknown, at: number): string {
  const id = idOf(item);
  return id !== null && /^[\x21-\x7e]{1,60}$/.test(id) ? `cases[${at}] (${id})` : `cases[${at}]`;
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  return typeof item.id === 'string' ? item.id.trim() : null;
}
