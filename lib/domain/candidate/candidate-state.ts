/**
 * How far a developer has come in a lead, in the order in which it goes when all goes well (B14). The ranking suggests;
 * everything after that a person did.
 */
export const candidateStates = [
  'suggested',
  'shortlisted',
  'sent',
  'company-interested',
  'developer-interested',
  'interviewing',
  'placed',
  'declined',
] as const;
export type CandidateState = (typeof candidateStates)[number];

/** Who can decline. */
export const decliners = ['company', 'developer', 'staff'] as const;
export type Decliner = (typeof decliners)[number];
