/** Whom a share link is for (N16); `own` is a choice of the owner's that none of the others describes. */
export const shareAudiences = ['board', 'engineers', 'vendor', 'own'] as const;
export type ShareAudience = (typeof shareAudiences)[number];

/** What a share link can leave out of a report. `redact` says what each takes away. */
export const hideableParts = ['system-name', 'part-names', 'answers', 'plan'] as const;
export type HideablePart = (typeof hideableParts)[number];
