import type { Viewer } from '@/lib/domain/access/viewer';
import type { PrefilledBrief } from '@/lib/domain/lead/prefill-brief';
import { createCompany } from './company';

type SentLead = { leadId: string; reference: string };

/** A lead as a company would send it: with its report, a brief filled in from it, and a ranking. */
export async function createStaffedLead(company: string): Promise<SentLead> {
  const { reportId, assessmentId } = await createCompany('Edge gateway');
  // Imported here because these read the environment, which is complete only once the server runs.
  const { getOwnReport } = await import('@/lib/data/reports');
  const { prefillBrief } = await import('@/lib/domain/lead/prefill-brief');
  const viewer = {
    kind: 'respondent' as const,
    assessments: [{ assessmentId, respondentId: crypto.randomUUID() }],
  };
  const report = await getOwnReport(viewer, reportId);
  if (!report) throw new Error('The report is not there.');
  return send(viewer, company, prefillBrief(report.document, report.result), reportId);
}

/** A lead from the public form, with nothing in its brief but what the form requires. */
export async function createLead(company: string): Promise<SentLead> {
  const { blankBrief } = await import('@/lib/domain/lead/prefill-brief');
  return send({ kind: 'anonymous' }, company, blankBrief(), null);
}

/** Sends a brief through the function that the public form uses. */
async function send(
  viewer: Viewer,
  company: string,
  filled: PrefilledBrief,
  reportId: string | null,
): Promise<SentLead> {
  const { submitLead } = await import('@/lib/data/leads/submit-lead');
  const { briefSchema } = await import('@/lib/domain/lead/brief');
  const { startOn: _start, latestStartOn: _latest, engagement: _engagement, ...content } = filled.brief;
  return submitLead(viewer, {
    brief: briefSchema.parse({
      ...content,
      level: 'mid',
      contactName: 'Mina Okafor',
      workEmail: `${crypto.randomUUID()}@company.test`,
      company,
      country: 'DE',
      consentRequest: true,
    }),
    origins: Object.fromEntries(
      Object.entries(filled.origins).map(([field, origin]) => [
        field,
        { ...origin, edited: field === 'level' },
      ]),
    ),
    reportId,
    consents: [{ purpose: 'request', textVersion: 'test', sentence: 'You may answer me.' }],
    locale: 'en',
    sourcePage: '/brief',
    idempotencyKey: crypto.randomUUID(),
    suspicion: null,
    confirmation: (reference) => ({
      toAddress: `${crypto.randomUUID()}@company.test`,
      kind: 'lead-received',
      subject: `We have your request ${reference}`,
      body: `Hello,\n\nyour request is ${reference}.\nhttp://localhost/brief/sent?reference=${reference}`,
    }),
  });
}
