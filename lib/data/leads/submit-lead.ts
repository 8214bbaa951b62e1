import 'server-only';
import { createHash } from 'node:crypto';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { BriefContentField, Brief } from '@/lib/domain/lead/brief';
import { briefContent } from '@/lib/domain/lead/brief';
import type { FieldOrigin } from '@/lib/domain/lead/prefill-brief';
import { briefVersion } from '@/lib/domain/lead/stored-brief';
import type { Prisma } from '@/lib/generated/prisma/client';
import { requireAccess, requireOwnReport } from '../access';
import { enqueueJob } from '../enqueue-job';
import { actorOf } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import { writeOnce } from '../idempotency';
import type { MailDraft } from '../mail-messages';
import { newReference } from '../tokens';
import { inTransaction, type Transaction } from '../transaction';

/** One thing a person agreed to, with the exact sentence that was shown. */
export interface ConsentGiven {
  purpose: 'request' | 'later';
  textVersion: string;
  sentence: string;
}

/** What makes a request look like spam: a hidden field, the haste of a program, or many requests for one mailbox. */
export type Suspicion = 'filled' | 'too-fast' | 'mailbox';

/** A brief as the form hands it over. */
export interface LeadSubmission {
  brief: Brief;
  /** Where each field of the brief comes from, as worked out from the report it was prefilled with. */
  origins: Partial<Record<BriefContentField, FieldOrigin & { edited: boolean }>>;
  /** The report the brief was filled in from; it must be the viewer's own. */
  reportId: string | null;
  consents: readonly ConsentGiven[];
  locale: string;
  sourcePage: string;
  idempotencyKey: string;
  /** Why it looks like spam, or null. Then it is held: stored whole, but nothing is mailed until a person lets it in. */
  suspicion: Suspicion | null;
  /** The mail that confirms the request, made from its reference. */
  confirmation: (reference: string) => MailDraft;
}

/**
 * Stores a request for people: company, contact, consent, brief with its origins, the mail and the audit
 * entry in one transaction, and queues the ranking. The same key twice makes one lead.
 * @throws AppError `not-found` when the report is not the viewer's, KeyReusedError for another brief under the key.
 */
export function submitLead(
  viewer: Viewer,
  submission: LeadSubmission,
): Promise<{ leadId: string; reference: string }> {
  requireAccess(viewer, 'brief:send');
  const { brief, reportId, idempotencyKey } = submission;
  return inTransaction(async (tx) => {
    const report = reportId === null ? null : await requireOwnReport(tx, viewer, 'report:attach', reportId);
    // Without a report the key alone says whose it is: a phone may change its network between two tries.
    const actor = report ? `assessment:${report.assessmentId}` : 'anyone';
    const attempt = { actor, action: 'lead.submit', key: idempotencyKey, request: { brief, reportId } };
    return writeOnce(tx, attempt, () => insertLead(tx, viewer, submission, report));
  });
}

interface LinkedReport {
  id: string;
  assessmentId: string;
}

async function insertLead(
  tx: Transaction,
  viewer: Viewer,
  submission: LeadSubmission,
  report: LinkedReport | null,
): Promise<{ leadId: string; reference: string }> {
  const { brief, suspicion } = submission;
  const content = briefContent(brief);
  const reference = newReference('PL');
  const organisation = await tx.organisation.create({
    data: { name: brief.company, country: brief.country },
    select: { id: true },
  });
  const contact = await tx.contact.create({
    data: {
      organisationId: organisation.id,
      name: brief.contactName,
      email: brief.workEmail,
      consents: { create: submission.consents.map((consent) => consentRow(consent, submission)) },
    },
    select: { id: true },
  });
  const lead = await tx.lead.create({
    data: {
      reference,
      organisationId: organisation.id,
      contactId: contact.id,
      assessmentId: report?.assessmentId ?? null,
      reportId: report?.id ?? null,
      source: report ? 'report' : 'form',
      stage: suspicion ? 'held' : 'new',
      brief: { create: briefRow(submission, content) },
    },
    select: { id: true },
  });
  if (report && !suspicion) await keepAssessment(tx, report.assessmentId);
  await enqueueJob(tx, 'rank-lead', { leadId: lead.id, insteadOf: null }, lead.id);
  await recordEvent(
    tx,
    actorOf(viewer, report?.assessmentId),
    {
      kind: 'lead.received',
      subjectId: lead.id,
      data: {
        reportId: report?.id ?? null,
        consents: submission.consents.map((consent) => consent.purpose),
        ...(suspicion && { suspicion }),
      },
    },
    suspicion ? null : submission.confirmation(reference),
  );
  return { leadId: lead.id, reference };
}

/** A report that a company acts on is kept as long as the lead is. */
export async function keepAssessment(tx: Transaction, assessmentId: string): Promise<void> {
  await tx.assessment.update({ where: { id: assessmentId }, data: { expiresAt: null } });
}

function consentRow(consent: ConsentGiven, submission: LeadSubmission) {
  return {
    purpose: consent.purpose,
    textVersion: consent.textVersion,
    textHash: createHash('sha256').update(consent.sentence).digest('hex'),
    locale: submission.locale,
    method: 'checkbox',
    sourcePage: submission.sourcePage,
  };
}

function briefRow(submission: LeadSubmission, content: ReturnType<typeof briefContent>) {
  const now = new Date();
  return {
    version: briefVersion,
    fields: content satisfies Prisma.InputJsonObject,
    origins: {
      create: Object.entries(submission.origins).map(([field, origin]) => ({
        field,
        origin: origin.from,
        questionIds: [...origin.questions],
        editedAt: origin.edited ? now : null,
      })),
    },
  };
}
