import type { Language } from '@/lib/domain/assessment/bank';
import type { Choice } from '@/lib/domain/record/record-case';

/** Why a decision is shown: the surest that was right for a language, or the surest that was wrong. */
export type ExampleId = Language | 'miss';

/** What the choice looks at. */
interface Candidate {
  chosen: Choice;
  agrees: boolean | null;
  /** Probability that Rust is chosen. */
  p: number;
  byConstraint: boolean;
}

/**
 * Published decisions to show with the plumb line, by rule and not by taste: for each language the surest that
 * was right, and the surest miss. A constraint leaves nothing to hang, so decisions by constraint are left out.
 * @param order which language comes first
 * @returns at most one per id; none where the record has none
 */
export function chooseExamples<Row extends Candidate>(
  rows: readonly Row[],
  order: readonly Language[],
): { id: ExampleId; row: Row }[] {
  const weighed = rows.filter((row) => !row.byConstraint && row.chosen !== 'both');
  const right = (language: Language): Row[] => weighed.filter((row) => row.agrees && row.chosen === language);
  const groups = [
    ...order.map((id) => ({ id, found: right(id) })),
    { id: 'miss' as const, found: weighed.filter((row) => row.agrees === false) },
  ];
  return groups.flatMap(({ id, found }) => surestOf(found).map((row) => ({ id, row })));
}

/** The row farthest from even, the first of equals; nothing of nothing. */
function surestOf<Row extends Candidate>(rows: readonly Row[]): Row[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  return [rest.reduce((best, row) => (sureness(row) > sureness(best) ? row : best), first)];
}

function sureness({ p }: Candidate): number {
  return Math.abs(p - 0.5);
}
