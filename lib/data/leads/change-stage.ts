import 'server-only';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import type { BriefContent } from '@/lib/domain/lead/brief';
import { checkStageChange, type LeadStage, type StageChange } from '@/lib/domain/lead/stage';
import { AppError } from '@/lib/errors';
import { requireAccess } from '../access';
import { actorOf } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import type { MailDraft } from '../mail-messages';
import { inTransaction, type Transaction } from '../transaction';
import { readStoredBrief } from './stored-brief';
import { keepAssessment } from './submit-lead';

/** Why a stage was not changed, for the page to explain. */
export type StageChangeOutcome =
  { ok: true } | { ok: false; reason: 'stale' | 'not-allowed' | 'reason-required' | 'reason-not-allowed' };

/** What the mail that confirms a request needs to know. */
export interface LetInRequest {
  reference: string;
  workEmail: string;
  brief: Pick<BriefContent, 'seats' | 'level' | 'language'>;
}

/**
 * Moves a lead to another stage, if its stage and version are still what the person saw.
 * Sending the same change twice changes it once. A lead that was held back gets what it would have got on the day it
 * came: the mail that confirms it, and a report that is kept.
 * @param confirmation makes that mail
 * @throws AppError `not-allowed` for who may only read it, `not-found` for who may not know of it.
 */
export function changeStage(
  viewer: StaffViewer,
  leadId: string,
  change: StageChange,
  seenVersion: number,
  confirmation: (request: LetInRequest) => MailDraft,
): Promise<StageChangeOutcome> {
  return inTransaction(async (tx) => {
    const lead = await tx.lead.findUnique({
      where: { id: leadId },
      select: { stage: true, rowVersion: true, ownerId: true },
    });
    if (!lead) throw new AppError('not-found');
    requireAccess(viewer, 'lead:write', { kind: 'lead', leadId, ownerId: lead.ownerId });
    if (lead.stage === change.to) return { ok: true };
    if (lead.rowVersion !== seenVersion) return { ok: false, reason: 'stale' };
    const allowed = checkStageChange(lead.stage as LeadStage, change);
    if (!allowed.ok) return allowed;
    const now = new Date();
    const moved = await tx.lead.updateMany({
      where: { id: leadId, rowVersion: seenVersion },
      data: {
        stage: change.to,
        lostReason: change.reason ?? null,
        stageChangedAt: now,
        updatedAt: now,
        rowVersion: { increment: 1 },
      },
    });
    if (moved.count === 0) return { ok: false, reason: 'stale' };
    const from = lead.stage as LeadStage;
    let mail: MailDraft | null = null;
    if (from === 'held' && change.to === 'new') mail = await letIn(tx, leadId, confirmation);
    else {
      await tx.lead.updateMany({
        where: { id: leadId, firstResponseAt: null },
        data: { firstResponseAt: now },
      });
    }
    const data = { from, to: change.to, ...(change.reason && { reason: change.reason }) };
    await recordEvent(tx, actorOf(viewer), { kind: 'lead.stage-changed', subjectId: leadId, data }, mail);
    return { ok: true };
  });
}

/**
 * Letting a request in is no answer to it, so the clock of the first response goes on.
 * @returns the mail that confirms it
 */
async function letIn(
  tx: Transaction,
  leadId: string,
  confirmation: (request: LetInRequest) => MailDraft,
): Promise<MailDraft | null> {
  const lead = await tx.lead.findUniqueOrThrow({
    where: { id: leadId },
    select: {
      reference: true,
      assessmentId: true,
      contact: { select: { email: true } },
      brief: { select: { version: true, fields: true } },
    },
  });
  if (lead.assessmentId) await keepAssessment(tx, lead.assessmentId);
  const brief = readStoredBrief({ id: leadId, brief: lead.brief });
  if (brief === null || brief === 'unreadable') return null;
  return confirmation({ reference: lead.reference, workEmail: lead.contact.email, brief });
}
