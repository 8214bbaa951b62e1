import type { Language } from '../assessment/bank';

/** A score nearer to zero than this is a tie: nothing has to be crossed. */
export const tiedScore = 1e-9;

/** The language that would be ahead by points if the score crossed zero. */
export function acrossZero(score: number): Language {
  return score > 0 ? 'go' : 'rust';
}
