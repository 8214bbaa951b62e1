import { expect } from '@playwright/test';
import { sql } from './db';
import { createStaffedLead } from './staffed-lead';

/** Waits until the worker of the portal has nothing left to rank for a lead. */
export async function untilRanked(leadId: string): Promise<void> {
  await expect
    .poll(() =>
      sql(`select attempts, last_error from graphile_worker.jobs where key = $1`, [`rank-lead:${leadId}`]),
    )
    .toEqual([]);
}

/** A lead with its report, whose ranking the worker of the portal has made. */
export async function createRankedLead(company: string): ReturnType<typeof createStaffedLead> {
  const lead = await createStaffedLead(company);
  await untilRanked(lead.leadId);
  return lead;
}
