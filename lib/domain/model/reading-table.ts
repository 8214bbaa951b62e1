import type { CompiledBank } from './compiled-bank';
import { sampleTable } from './sample-table';
import type { Weights } from './weights';

/**
 * The plausible readings for one set of weights, a row per pair: first the weight of every
 * criterion (a row sums to the total of the weights), then for every question what an error of one half-width moves the score by. A
 * drawn score is then a sum of products along a row, whatever the answers are.
 */
export interface ReadingTable {
  pairs: number;
  /** Numbers per row: criteria, then questions, in canonical order. */
  width: number;
  rows: Float64Array;
}

/** Weights come back often while variants of one document are judged; the last few tables are kept. */
const mostKept = 8;
let kept: { weights: Weights; compiled: CompiledBank; table: ReadingTable }[] = [];

/**
 * The table for these weights, made when it is not at hand; 1.2 MB at 10,000 readings. It may hold
 * more pairs than asked for: the first ones are the same in any length.
 */
export function readingTable(compiled: CompiledBank, weights: Weights, pairs: number): ReadingTable {
  const found = kept.find(
    (each) => each.weights === weights && each.table.pairs >= pairs && each.compiled === compiled,
  );
  if (found && found === kept[0]) return found.table;
  const newest = found ?? { weights, compiled, table: makeTable(compiled, weights, pairs) };
  kept = [newest, ...kept.filter((each) => each !== newest)].slice(0, mostKept);
  return newest.table;
}

function makeTable(compiled: CompiledBank, weights: Weights, pairs: number): ReadingTable {
  const drawn = sampleTable(compiled, weights.spread, pairs);
  const { criteria, questions } = compiled;
  const width = criteria.length + questions.length;
  const rows = new Float64Array(pairs * width);
  for (let pair = 0; pair < pairs; pair += 1) {
    const start = pair * width;
    let total = 0;
    for (let at = 0; at < criteria.length; at += 1) {
      const weight = (weights.criteria[at] as number) * (drawn.weights[at]?.[pair] as number);
      rows[start + at] = weight;
      total += weight;
    }
    for (let at = 0; at < criteria.length; at += 1)
      rows[start + at] = ((rows[start + at] as number) * weights.total) / total;
    for (const question of questions) {
      const weight = (rows[start + question.criterion] as number) * question.share;
      rows[start + criteria.length + question.at] = weight * (drawn.errors[question.at]?.[pair] as number);
    }
  }
  return { pairs, width, rows };
}
