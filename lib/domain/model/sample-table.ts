import type { CompiledBank } from './compiled-bank';
import { evidenceDraws, weightDraws } from './draws';

/** The draws of one bank at one spread of the weights, by canonical place; at least `pairs` long. */
export interface SampleTable {
  pairs: number;
  /** Factor on the weight of each criterion. */
  weights: readonly Float64Array[];
  /** Error of each question, in half-widths. */
  errors: readonly Float64Array[];
}

const kept = new WeakMap<CompiledBank, Map<number, SampleTable>>();

/**
 * The table of a bank, built once and kept with it (about 1.2 MB at 10,000 readings). A longer one
 * serves every shorter count, because the draws of pair i depend on nothing but i.
 */
export function sampleTable(compiled: CompiledBank, spread: number, pairs: number): SampleTable {
  const known = kept.get(compiled) ?? new Map<number, SampleTable>();
  kept.set(compiled, known);
  const found = known.get(spread);
  if (found && found.pairs >= pairs) return found;
  const length = Math.max(pairs, compiled.bank.parameters.samples / 2);
  const { seed } = compiled.bank;
  const [other] = known.values();
  const errors =
    other && other.pairs >= length
      ? other.errors
      : compiled.questions.map((question) => evidenceDraws(seed, question.id, length));
  const weights = compiled.criteria.map((criterion) => weightDraws(seed, criterion.id, spread, length));
  const table = { pairs: length, weights, errors };
  known.set(spread, table);
  return table;
}
