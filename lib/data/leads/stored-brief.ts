import 'server-only';
import type { BriefContent } from '@/lib/domain/lead/brief';
import { readBrief } from '@/lib/domain/lead/stored-brief';
import { log } from '@/lib/log';

/** The brief of a lead's row; null without one, `unreadable` when this version does not know how it is stored. */
export function readStoredBrief(lead: {
  id: string;
  brief: { version: string; fields: unknown } | null;
}): BriefContent | 'unreadable' | null {
  if (!lead.brief) return null;
  const brief = readBrief(lead.brief.version, lead.brief.fields);
  if (brief) return brief;
  log.error({ lead: lead.id, version: lead.brief.version }, 'a stored brief cannot be read');
  return 'unreadable';
}
