import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { getLead, type LeadDetail } from '@/lib/data/leads/get-lead';
import type { StaffViewer } from '@/lib/domain/access/viewer';

/** The lead of an address; an unknown id and one that is no id are the same nothing. */
export async function requireLead(staff: StaffViewer, leadId: string): Promise<LeadDetail> {
  const id = z.uuid().max(36).safeParse(leadId);
  const lead = id.success ? await getLead(staff, id.data) : null;
  return lead ?? notFound();
}
