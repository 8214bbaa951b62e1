import 'server-only';

import type { TaskList } from 'graphile-worker';

import { countPeers } from '@/lib/data/peers';
import { removeExpired } from '@/lib/data/retention';
import { log } from '@/lib/log';

import { checkAudit } from './check-audit';
import { tasksOf } from './job-handlers';
import { sendMail } from './send-mail';

/** Every kind of background job, by the name under which it is queued: first those of changes, then those of the clock. */
export const taskList: TaskList = {
  ...tasksOf({ 'send-mail': sendMail, 'audit-check': checkAudit }),
  retention: async () => {
    log.info({ removed: await removeExpired() }, 'retention ran');
  },
  peers: async () => {
    log.info({ peers: await countPeers() }, 'peers counted');
  },
};

/**
 * When recurring jobs run, in UTC. A time missed while nothing ran is made up for within the day. Peers are
 * counted before the clean-up takes away what could still be counted. The audit log is checked last, with what the
 * others wrote into it.
 */
export const crontab = `
  47 2 * * * peers ?fill=1d&jobKey=peers&jobKeyMode=preserve_run_at
  17 3 * * * retention ?fill=1d&jobKey=retention&jobKeyMode=preserve_run_at
  37 3 * * * audit-check ?fill=1d&jobKey=audit-check&jobKeyMode=preserve_run_at`;
