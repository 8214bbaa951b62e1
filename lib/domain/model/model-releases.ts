import type { Bank } from '../assessment/bank';
import firstModel from '../assessment/releases/model-1.json' with { type: 'json' };
import secondModel from '../assessment/releases/model-2.json' with { type: 'json' };
import thirdModel from '../assessment/releases/model-3.json' with { type: 'json' };
import fourthModel from '../assessment/releases/model-4.json' with { type: 'json' };

/** A model as it was released. The first one does not carry its number itself. */
export interface ModelRelease {
  model: string;
  bank: Bank;
}

/** Every released model, the oldest first; never changed. A new release adds a line. Not for the browser. */
export const modelReleases = [
  { model: '1', bank: firstModel },
  { model: '2', bank: secondModel },
  { model: '3', bank: thirdModel },
  { model: '4', bank: fourthModel },
] as unknown as readonly ModelRelease[];
