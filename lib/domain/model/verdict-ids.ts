export const verdicts = [
  'go',
  'rust',
  'split',
  'either',
  'stay',
  'profile-first',
  'not-enough-information',
  'conflict',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Parts that sum to 1: clearly better Go, clearly better Rust, no practical difference. */
export interface Probability {
  go: number;
  rust: number;
  equal: number;
}
