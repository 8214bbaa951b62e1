import type { Bank } from '../assessment/bank';
import type { AssessmentVersions } from './result';

/** Changes whenever the same bank and answers could give another number. */
const modelVersion = '1';
const engineVersion = '1.0.0';
/** The release of the evidence that the claims of the bank refer to. */
const evidenceVersion = '2026-11';

/** What a result is pinned to. */
export function versionsOf(bank: Bank): AssessmentVersions {
  return { bank: bank.version, model: modelVersion, evidence: evidenceVersion, engine: engineVersion };
}
