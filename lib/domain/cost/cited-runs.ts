import type { Language } from '../assessment/bank';
import type { Claim, Figure } from '../evidence/claim';
import { inverse, type Range } from './range';

/** What the same work took in one language, compared with the other. */
export interface RatioRun {
  claim: Claim;
  /** The figure of the claim that the share rests on. */
  figure: Figure;
  language: Language;
  /** Cores in `language` for the work of one core in the other language. */
  share: Range;
  /** False when the source says what to expect and shows no measurement. */
  measured: boolean;
}

/**
 * What a ratio's figure says. `saving`: percent less than the other language takes; `capacity`: times the
 * traffic on the same machines.
 */
type Reading = 'saving' | 'capacity';

const ratioCitations: readonly { claim: string; label: string; reading: Reading }[] = [
  { claim: 'grab-counter-service-rewrite', label: 'Less spent on infrastructure', reading: 'saving' },
  {
    claim: 'tiktok-live-hot-path-rewrite',
    label: 'Load taken after the move, against before',
    reading: 'capacity',
  },
  { claim: 'consultancy-go-to-rust-expectations', label: 'Less CPU than the Go service', reading: 'saving' },
];

/** The sources that say what the same service took in the other language. One that left the evidence is left out. */
export function ratioRuns(claims: readonly Claim[]): RatioRun[] {
  return ratioCitations.flatMap(({ claim: id, label, reading }) => {
    const claim = claims.find((each) => each.id === id);
    const figure = claim?.figures.find((each) => each.label === label);
    if (!claim || !figure?.language) return [];
    const share = shareOf(figure, reading);
    return [{ claim, figure, language: figure.language, share, measured: isMeasured(claim) }];
  });
}

/** A saving of s % leaves (100 - s) / 100 of the cores; c times the traffic takes 1 / c of them. */
function shareOf({ low, high }: Figure, reading: Reading): Range {
  return reading === 'saving' ? { low: (100 - high) / 100, high: (100 - low) / 100 } : inverse({ low, high });
}

/** A report retells what others measured, and advice expects; neither is a measurement of its own. */
function isMeasured({ kind }: Claim): boolean {
  return kind !== 'report' && kind !== 'advice';
}
