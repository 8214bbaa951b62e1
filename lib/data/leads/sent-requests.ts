import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { authorise } from '@/lib/domain/access/authorise';
import type { Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { assessmentsFor, requireAccess } from '../access';
import { derivedToken, isTokenShaped } from '../tokens';

/** A request for people as the company that sent it may see it. */
export interface SentRequest {
  reference: string;
  sentAt: Date;
  reportId: string | null;
}

/** What shows, in the address of a request's page, that its reader sent the request. */
export function sentProof(leadId: string): string {
  return derivedToken('sent-request', leadId);
}

/**
 * A request by its reference, for its sender only: with the proof that the form answered with, or for the owner of the
 * report it came from. Unknown, removed and foreign ones are null alike.
 */
export async function getSentRequest(
  viewer: Viewer,
  reference: string,
  proof: string,
): Promise<SentRequest | null> {
  requireAccess(viewer, 'brief:send');
  const lead = await db.lead.findUnique({
    where: { reference },
    select: { id: true, createdAt: true, reportId: true, assessmentId: true },
  });
  if (!lead) return null;
  const { assessmentId } = lead;
  const isOwn =
    assessmentId !== null &&
    authorise(viewer, 'report:read', { kind: 'assessment', assessmentId }) === 'allowed';
  if (!isOwn && !isProofOf(lead.id, proof)) return null;
  return { reference, sentAt: lead.createdAt, reportId: lead.reportId };
}

/** The requests that were sent from one of the viewer's own reports, the newest first; none from any other report. */
export async function listSentRequests(viewer: Viewer, reportId: string): Promise<SentRequest[]> {
  const leads = await db.lead.findMany({
    where: { reportId, assessmentId: assessmentsFor(viewer, 'report:read') },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { reference: true, createdAt: true, reportId: true },
  });
  return leads.map(({ createdAt, ...lead }) => ({ ...lead, sentAt: createdAt }));
}

/** More than anybody sends from one report. */
const mostShown = 20;

function isProofOf(leadId: string, proof: string): boolean {
  return isTokenShaped(proof) && timingSafeEqual(Buffer.from(proof), Buffer.from(sentProof(leadId)));
}
