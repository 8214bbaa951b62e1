import { unknownAnswer } from './question-ids';
import { maximumPriorities } from './questions';

/**
 * The order after one row of a ranking was pressed: a new pick goes to the end, a pick pressed again is taken
 * out, "not sure" and the last pick taken out leave "not sure" alone.
 * @returns null when all places are taken, so that nothing is pushed out silently.
 */
export function togglePick(order: readonly string[], pick: string): string[] | null {
  if (pick === unknownAnswer) return [unknownAnswer];
  const picks = order.filter((id) => id !== unknownAnswer);
  if (picks.includes(pick)) {
    const rest = picks.filter((id) => id !== pick);
    return rest.length > 0 ? rest : [unknownAnswer];
  }
  return picks.length < maximumPriorities ? [...picks, pick] : null;
}
