import type { Bank } from './bank';
import { bankV1 } from './bank-v1';
import { bankV2 } from './bank-v2';
import { bankVersions, currentVersion, type BankVersion } from './question-ids';
import { isBankVersion } from './question-sets';

const byVersion: Record<BankVersion, Bank> = { v1: bankV1, v2: bankV2 };

/** Every question bank with today's model, the oldest first. */
export const banks: readonly Bank[] = bankVersions.map((version) => byVersion[version]);

/** The bank that a new assessment begins with. */
export const currentBank = byVersion[currentVersion];

/**
 * The question bank of a version, with today's model.
 * @throws RangeError when no bank has this version
 */
export function bankOf(version: string): Bank {
  return byVersion[bankVersionOf(version)];
}

/**
 * A stored text as the version of a bank.
 * @throws RangeError when no bank has this version
 */
export function bankVersionOf(version: string): BankVersion {
  if (isBankVersion(version)) return version;
  throw new RangeError(`question bank "${version}" is not known; use one of ${bankVersions.join(', ')}`);
}
