import type { Bank } from '../assessment/bank';
import { evidenceVersion } from '../evidence/version';
import type { AssessmentVersions } from './result';

/** Changes whenever the same model and answers could give another result. */
const engineVersion = '3.1.0';

/** What a result is pinned to. */
export function versionsOf(bank: Bank): AssessmentVersions {
  return { bank: bank.version, model: bank.model, evidence: evidenceVersion, engine: engineVersion };
}
