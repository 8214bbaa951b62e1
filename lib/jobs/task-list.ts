import 'server-only';

import type { TaskList } from 'graphile-worker';

import { rankStaleLeads } from '@/lib/data/leads/rank-stale-leads';
import { countPeers } from '@/lib/data/peers';
import { removeExpired } from '@/lib/data/retention';
import { log } from '@/lib/log';
import { todayInUtc } from '@/lib/shared/today';

import { checkAudit } from './check-audit';
import { tasksOf } from './job-handlers';
import { rankLead } from './rank-lead';
import { sendMail } from './send-mail';

/** Every kind of background job, by the name under which it is queued: first those of changes, then those of the clock. */
export const taskList: TaskList = {
  ...tasksOf({ 'send-mail': sendMail, 'audit-check': checkAudit, 'rank-lead': rankLead }),
  retention: async () => {
    log.info({ removed: await removeExpired() }, 'retention ran');
  },
  peers: async () => {
    log.info({ peers: await countPeers() }, 'peers counted');
  },
  'rank-stale-leads': async () => {
    const stale = await rankStaleLeads(todayInUtc());
    if (stale > 0) log.info({ stale }, 'rankings out of date');
  },
};

/**
 * When recurring jobs run, in UTC. A time missed while nothing ran is made up for within the day. Peers are
 * counted before the clean-up takes away what could still be counted. The audit log is checked last, with what the
 * others wrote into it. Rankings are looked at every ten minutes; what changed them in between is in the next look.
 */
export const crontab = `
  47 2 * * * peers ?fill=1d&jobKey=peers&jobKeyMode=preserve_run_at
  17 3 * * * retention ?fill=1d&jobKey=retention&jobKeyMode=preserve_run_at
  37 3 * * * audit-check ?fill=1d&jobKey=audit-check&jobKeyMode=preserve_run_at
  */10 * * * * rank-stale-leads ?jobKey=rank-stale-leads&jobKeyMode=preserve_run_at`;
