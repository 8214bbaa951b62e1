/** How people can be engaged (B07). The ids are permanent: briefs, profiles and exports store them. */
export const engagementTypes = [
  'contract',
  'contract-to-hire',
  'permanent',
  'team',
  'advisory',
  'fixed-scope',
] as const;

export type EngagementType = (typeof engagementTypes)[number];
