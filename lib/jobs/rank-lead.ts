import 'server-only';

import type { JobPayloads } from '@/lib/data/enqueue-job';
import { rankLead as rank } from '@/lib/data/leads/rank-lead';
import { log } from '@/lib/log';
import { todayInUtc } from '@/lib/shared/today';

/**
 * Ranks the developers for one lead. Safe to run again: a ranking that is current is left as it is.
 * @throws when it could not be stored, so that the queue tries again.
 */
export async function rankLead(payload: JobPayloads['rank-lead']): Promise<void> {
  try {
    await rank(payload, todayInUtc());
  } catch (failure) {
    log.error({ lead: payload.leadId, err: failure }, 'a lead could not be ranked');
    throw failure;
  }
}
