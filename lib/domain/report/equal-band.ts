import { todaysModel } from '../assessment/bank-model';

/** Half-widths of "no practical difference" in released models that had another one than today's. */
const earlier: Readonly<Record<string, number>> = { '1': 0.04, '2': 0.04 };

/**
 * Half-width of "no practical difference" in the model a result was made with, in score units. Results do not
 * carry it, and a report keeps the picture it had.
 */
export function equalBandOf(model: string): number {
  return earlier[model] ?? todaysModel.parameters.delta;
}
