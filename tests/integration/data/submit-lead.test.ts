import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RespondentViewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { saveAnswer, startAssessment } from '@/lib/data/assessments';
import { getLead } from '@/lib/data/leads/get-lead';
import { rankLead } from '@/lib/data/leads/rank-lead';
import { listLeads } from '@/lib/data/leads/list-leads';
import { submitLead, type LeadSubmission } from '@/lib/data/leads/submit-lead';
import { completeAssessment, getOwnReport } from '@/lib/data/reports';
import { briefContent, briefSchema } from '@/lib/domain/lead/brief';
import { submittedOrigins } from '@/lib/domain/lead/brief-edits';
import { blankBrief, prefillBrief } from '@/lib/domain/lead/prefill-brief';
import { seedDemoDevelopers } from '@/prisma/seed-demo';
import { sql } from '../../support/db';
import { readable } from '../../support/readable';

const today = '2026-11-22';
const staff = {
  kind: 'staff',
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: 'Ada',
  role: 'viewer',
} as const;
const nobody = { kind: 'anonymous' } as const;

beforeAll(async () => {
  await seedDemoDevelopers(db, today);
});

function submission(changes: Partial<LeadSubmission> & { email?: string } = {}): LeadSubmission {
  const { email = `${randomUUID()}@company.test`, ...rest } = changes;
  const brief = briefSchema.parse({
    contactName: 'Ada Byron',
    workEmail: email,
    company: 'Analytical Engines',
    country: 'GB',
    consentRequest: true,
    language: 'go',
    level: 'mid',
  });
  return {
    brief,
    origins: submittedOrigins(blankBrief(), briefContent(brief)),
    reportId: null,
    consents: [{ purpose: 'request', textVersion: 'consent-1', sentence: 'You may answer me.' }],
    locale: 'en',
    sourcePage: '/brief',
    idempotencyKey: randomUUID(),
    suspicion: null,
    confirmation: (reference) => ({
      toAddress: brief.workEmail,
      kind: 'lead-received',
      subject: `We have ${reference}`,
      body: 'Hello',
    }),
    ...rest,
  };
}

async function companyWithReport(): Promise<{
  viewer: RespondentViewer;
  reportId: string;
  assessmentId: string;
}> {
  const { assessmentId, respondentId } = await startAssessment('v1');
  const viewer = { kind: 'respondent', assessments: [{ assessmentId, respondentId }] } as const;
  const answers = {
    'rust-experience': 'nobody',
    'go-experience': 'most',
    hiring: 'one-or-two',
    juniors: 'many',
    target: 'server',
  } as const;
  for (const [question, answer] of Object.entries(answers)) {
    await saveAnswer(viewer, assessmentId, question as keyof typeof answers, answer);
  }
  return { viewer, assessmentId, ...(await completeAssessment(viewer, assessmentId)) };
}

describe('a request for people without an assessment (C20)', () => {
  test('is stored whole: company, contact, consent with the exact sentence, brief, mail, audit, and a ranking is queued', async () => {
    const sent = submission();
    const { leadId, reference } = await submitLead(nobody, sent);
    expect(reference).toMatch(/^PL-[2-9A-Z]{4}-[2-9A-Z]{4}$/u);

    const lead = await getLead(staff, leadId);
    expect(lead).toMatchObject({
      reference,
      stage: 'new',
      company: 'Analytical Engines',
      country: 'GB',
      contact: { name: 'Ada Byron', email: sent.brief.workEmail },
      reportId: null,
    });
    expect(lead?.brief).toMatchObject({ language: 'go', level: 'mid', seats: 1 });
    expect(lead?.brief).not.toHaveProperty('contactName');
    expect(lead?.timeline.map((entry) => entry.kind)).toEqual(['lead-received']);
    expect(lead).toMatchObject({ ranking: null, rankingState: { kind: 'under-way' } });

    const [consent] = await sql(
      `select purpose, text_version, text_hash, withdrawn_at from "Consent" c join "Lead" l on l.contact_id = c.contact_id
       where l.id = $1`,
      [leadId],
    );
    const textHash = createHash('sha256').update('You may answer me.').digest('hex');
    expect(consent).toEqual({
      purpose: 'request',
      text_version: 'consent-1',
      text_hash: textHash,
      withdrawn_at: null,
    });

    const mails = await sql('select subject from "MailMessage" where to_address = $1', [
      sent.brief.workEmail,
    ]);
    expect(mails).toEqual([{ subject: `We have ${reference}` }]);
    expect(await sql('select action from "AuditLog" where subject_id = $1 order by seq', [leadId])).toEqual([
      { action: 'lead.received' },
    ]);
  });

  test('ranks the developers, with reasons that add up, best first', async () => {
    const { leadId } = await submitLead(nobody, submission());
    await rankLead({ leadId, insteadOf: null }, today);
    const ranking = readable((await getLead(staff, leadId))?.ranking);
    expect(ranking?.considered).toBeGreaterThanOrEqual(60);
    expect(ranking?.matches.length).toBeGreaterThan(0);
    for (const { match, developer } of ranking?.matches ?? []) {
      expect(match.profile).toBe(developer.id);
      const points = match.company.parts.reduce((sum, part) => sum + part.points.mid, 0);
      expect(points).toBeCloseTo(match.company.mid, 9);
      expect(match.constraints.every((check) => check.state !== 'fail')).toBe(true);
    }
    expect((await listLeads(staff, {})).rows.find((row) => row.id === leadId)?.fits).toBe(ranking?.eligible);
  });
});

describe('a request from a report', () => {
  test('says of each field which answer it came from, and which a person changed (N10)', async () => {
    const { viewer, reportId } = await companyWithReport();
    const report = await getOwnReport(viewer, reportId);
    if (!report) throw new Error('The report is not there.');
    const prefilled = prefillBrief(report.document, report.result, today);
    const sent = submission({ reportId });
    sent.brief = { ...sent.brief, ...prefilled.brief, seats: 7 };
    sent.origins = submittedOrigins(prefilled, briefContent(sent.brief));
    const { leadId } = await submitLead(viewer, sent);

    const lead = await getLead(staff, leadId);
    expect(lead?.reportId).toBe(reportId);
    const seats = lead?.briefOrigins.find((origin) => origin.field === 'seats');
    expect(seats).toMatchObject({ origin: 'answer', questionIds: ['hiring'] });
    expect(seats?.editedAt).toBeInstanceOf(Date);
    const level = lead?.briefOrigins.find((origin) => origin.field === 'level');
    expect(level).toMatchObject({ origin: 'answer', questionIds: ['juniors'] });
    expect(level?.editedAt).toBeNull();
  });

  test('keeps the report for as long as the lead (P44)', async () => {
    const { viewer, reportId, assessmentId } = await companyWithReport();
    await submitLead(viewer, submission({ reportId }));
    expect(await sql('select expires_at from "Assessment" where id = $1', [assessmentId])).toEqual([
      { expires_at: null },
    ]);
  });

  test("refuses somebody else's report and stores nothing (P11)", async () => {
    const { reportId } = await companyWithReport();
    const stranger = await companyWithReport();
    const sent = submission({ reportId });
    await expect(submitLead(stranger.viewer, sent)).rejects.toMatchObject({ code: 'not-found' });
    await expect(submitLead(nobody, sent)).rejects.toMatchObject({ code: 'not-found' });
    expect(await sql('select 1 from "Contact" where email = $1', [sent.brief.workEmail])).toEqual([]);
  });
});

describe('sending twice (P36)', () => {
  test('at the same time makes one lead, one mail, one answer', async () => {
    const sent = submission();
    const answers = await Promise.all(Array.from({ length: 5 }, () => submitLead(nobody, sent)));
    expect(new Set(answers.map((answer) => answer.leadId)).size).toBe(1);
    expect(await sql('select 1 from "Contact" where email = $1', [sent.brief.workEmail])).toHaveLength(1);
    expect(
      await sql('select 1 from "MailMessage" where to_address = $1', [sent.brief.workEmail]),
    ).toHaveLength(1);
  });

  test('another brief under the same key is refused', async () => {
    const sent = submission();
    await submitLead(nobody, sent);
    const other = { ...sent, brief: { ...sent.brief, seats: 9 } };
    await expect(submitLead(nobody, other)).rejects.toMatchObject({ code: 'key-reused' });
  });
});

test('nothing is stored when any part of it fails (P37)', async () => {
  const sent = submission({
    confirmation: () => {
      throw new Error('no words for the mail');
    },
  });
  await expect(submitLead(nobody, sent)).rejects.toThrow('no words for the mail');
  expect(await sql('select 1 from "Contact" where email = $1', [sent.brief.workEmail])).toEqual([]);
});

test('nobody but staff reads leads (C18)', async () => {
  const { leadId } = await submitLead(nobody, submission());
  const { viewer } = await companyWithReport();
  for (const reader of [nobody, viewer]) {
    await expect(getLead(reader, leadId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listLeads(reader, {})).rejects.toMatchObject({ code: 'not-found' });
  }
});
