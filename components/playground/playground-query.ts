import { criterionIds } from '@/lib/domain/assessment/bank';
import { sampleCaseIds, type SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import { nearestWithin } from '@/lib/domain/model/custom-bank';
import { readTypedNumber } from '@/lib/domain/typed-number';
import type { ModelField } from './model-fields';

/** Why something in an address or in the form was not taken as it stood. */
export type PlaygroundProblem =
  | { kind: 'notNumber' | 'outside'; name: string; given: string; taken: number }
  | { kind: 'unknownCase' | 'unknown'; given: string }
  | { kind: 'nothingWeighs' };

/** A custom model and the case it is tried on, as an address or the form says it. */
export interface PlaygroundState {
  caseId: SampleCaseId;
  /** By the name of the field; only what differs from the released model. */
  numbers: Record<string, number>;
  /** At most {@link mostProblems}. */
  problems: PlaygroundProblem[];
}

const mostProblems = 12;
const longestGiven = 40;

/**
 * Reads an address or the form. What is no number leaves the released one, what lies outside becomes the
 * nearest that can be set, and weights that are all zero are the released ones; each is reported. Names
 * other than `case`, `w.…`, `v.…` and the parameters belong to somebody else and are passed over.
 * @param entries name and value; of a name that stands twice the last counts
 */
export function readPlayground(
  fields: readonly ModelField[],
  entries: Iterable<readonly [string, string]>,
): PlaygroundState {
  const sent = new Map(entries);
  const problems: PlaygroundProblem[] = [];
  let numbers: Record<string, number> = {};
  for (const field of fields) {
    const given = sent.get(field.name)?.trim().slice(0, longestGiven) ?? '';
    if (given === '') continue;
    const { taken, problem } = readNumber(field, given);
    if (problem) problems.push({ kind: problem, name: field.name, given, taken });
    if (taken !== field.released) numbers[field.name] = taken;
  }
  problems.push(...unknownNames(fields, sent.keys()));
  if (criterionIds.every((id) => numbers[`w.${id}`] === 0)) {
    numbers = Object.fromEntries(Object.entries(numbers).filter(([name]) => !name.startsWith('w.')));
    problems.unshift({ kind: 'nothingWeighs' });
  }
  return { ...readCase(sent.get('case'), problems), numbers, problems: problems.slice(0, mostProblems) };
}

function readNumber(
  { bounds, released }: ModelField,
  given: string,
): { taken: number; problem?: 'notNumber' | 'outside' } {
  const read = readTypedNumber(given);
  if (!read) return { taken: released, problem: 'notNumber' };
  const number = Number(`${read.isNegative ? '-' : ''}${read.whole}.${read.fraction}0`);
  // A released number may lie between two steps.
  const taken = number === released ? released : nearestWithin(bounds, number);
  return Math.abs(taken - number) > 1e-9 ? { taken, problem: 'outside' } : { taken };
}

function unknownNames(fields: readonly ModelField[], names: Iterable<string>): PlaygroundProblem[] {
  const known = new Set(fields.map(({ name }) => name));
  return [...names]
    .filter((name) => /^[wv]\./u.test(name) && !known.has(name))
    .map((name) => ({ kind: 'unknown', given: name.slice(0, longestGiven) }));
}

function readCase(given: string | undefined, problems: PlaygroundProblem[]): { caseId: SampleCaseId } {
  const [first] = sampleCaseIds;
  const caseId = sampleCaseIds.find((id) => id === given);
  if (!caseId && given) problems.push({ kind: 'unknownCase', given: given.slice(0, longestGiven) });
  return { caseId: caseId ?? first };
}

/** The shortest address that {@link readPlayground} reads back: what differs from the released model, and the case. */
export function playgroundQuery(
  fields: readonly ModelField[],
  { caseId, numbers }: Pick<PlaygroundState, 'caseId' | 'numbers'>,
): string {
  const query = new URLSearchParams();
  if (caseId !== sampleCaseIds[0]) query.set('case', caseId);
  for (const { name } of fields) {
    const number = numbers[name];
    if (number !== undefined) query.set(name, String(number));
  }
  return query.toString();
}
