/** What a person who answers is to the assessment. Exactly one is its owner: who began it. */
export const respondentRoles = ['owner', 'cto', 'lead', 'operations', 'finance', 'product'] as const;
export type RespondentRole = (typeof respondentRoles)[number];

/** The role of the person who began the assessment. */
export const ownerRole: RespondentRole = 'owner';
