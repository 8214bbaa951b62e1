import { goFits } from './go-fits';
import { goOrRustShops } from './go-or-rust-shops';
import { openOrContradictory } from './open-or-contradictory';
import { painThatCanBeFixed } from './pain-that-can-be-fixed';
import type { Profile } from './profile';
import { reviewedHotPath } from './reviewed-hot-path';
import { reviewedNewSystems } from './reviewed-new-systems';
import { reviewedPythonSaas } from './reviewed-python-saas';
import { reviewedServices } from './reviewed-services';
import { reviewedSystemsCode } from './reviewed-systems-code';
import { rustFits } from './rust-fits';
import { teamsAtHome } from './teams-at-home';
import { trialOfWhatIsNew } from './trial-of-what-is-new';
import { trialOfWhatRuns } from './trial-of-what-runs';

/** The fifteen companies of the review of the company's journey. */
export const reviewedProfiles: readonly Profile[] = [
  ...reviewedNewSystems,
  ...reviewedPythonSaas,
  ...reviewedSystemsCode,
  ...reviewedServices,
  ...reviewedHotPath,
];

/** Further companies across the question bank, half of which should be told Go or Rust. */
export const furtherProfiles: readonly Profile[] = [
  ...painThatCanBeFixed,
  ...teamsAtHome,
  ...openOrContradictory,
  ...goOrRustShops,
  ...goFits,
  ...rustFits,
];

/** A second set, judged once it was complete. */
const trialProfiles: readonly Profile[] = [...trialOfWhatRuns, ...trialOfWhatIsNew];

export const everyProfile: readonly Profile[] = [...reviewedProfiles, ...furtherProfiles, ...trialProfiles];
