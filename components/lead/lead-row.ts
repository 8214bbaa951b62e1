import type { LeadRow } from '@/lib/data/leads/list-leads';

/** What a line about one lead shows, wherever it is in a list. */
export type LeadListRow = Omit<LeadRow, 'country' | 'firstResponseAt'>;
