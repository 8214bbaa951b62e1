/** Whether a developer is looking for work through us: `paused` for a while, `left` for good. */
export const developerStatuses = ['active', 'paused', 'left'] as const;

export type DeveloperStatus = (typeof developerStatuses)[number];
