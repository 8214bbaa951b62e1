import type { WordedClaim } from './claim';

/** A claim as the first releases wrote it: with a day of reading and nothing on how it was read. */
export interface EarlyClaim extends Omit<WordedClaim, 'reading'> {
  /** YYYY-MM-DD; null while nobody had read it. */
  seen: string | null;
}

/** A claim as one of the releases wrote it; releases never change, so each shape stays. */
export type ReleasedClaim = WordedClaim | EarlyClaim;

/** A released claim in today's shape. What the first releases called seen, they called read at its source. */
export function asClaim(released: ReleasedClaim): WordedClaim {
  if (!('seen' in released)) return released;
  const { seen, ...claim } = released;
  return { ...claim, reading: { how: seen === null ? 'not-read' : 'page', on: seen } };
}
