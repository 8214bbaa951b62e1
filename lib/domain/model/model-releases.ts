import type { Bank } from '../assessment/bank';
import type { BankVersion } from '../assessment/question-ids';
import firstModel from '../assessment/releases/model-1.json' with { type: 'json' };
import secondModel from '../assessment/releases/model-2.json' with { type: 'json' };
import thirdModel from '../assessment/releases/model-3.json' with { type: 'json' };
import fourthModel from '../assessment/releases/model-4.json' with { type: 'json' };
import fifthModelV1 from '../assessment/releases/model-5-v1.json' with { type: 'json' };
import fifthModelV2 from '../assessment/releases/model-5-v2.json' with { type: 'json' };

/** A model as it was released for one question bank. The first one does not carry its number itself. */
export interface ModelRelease {
  version: BankVersion;
  model: string;
  bank: Bank;
}

/**
 * Every released model, the oldest first; never changed. A new release adds a line for each question bank. Not for
 * the browser.
 */
export const modelReleases = [
  { version: 'v1', model: '1', bank: firstModel },
  { version: 'v1', model: '2', bank: secondModel },
  { version: 'v1', model: '3', bank: thirdModel },
  { version: 'v1', model: '4', bank: fourthModel },
  { version: 'v1', model: '5', bank: fifthModelV1 },
  { version: 'v2', model: '5', bank: fifthModelV2 },
] as unknown as readonly ModelRelease[];
