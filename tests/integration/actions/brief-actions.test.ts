import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeStageAction } from '@/app/admin/leads/[leadId]/actions';
import { sendBriefAction } from '@/app/brief/actions';
import { newFormStamp } from '@/lib/actions/form-guard';
import { getSentRequest, listSentRequests } from '@/lib/data/leads/sent-requests';
import { getOwnReport } from '@/lib/data/reports';
import { writeBriefForm } from '@/lib/domain/lead/brief-form';
import { prefillBrief } from '@/lib/domain/lead/prefill-brief';
import { idleForm, type FormState } from '@/lib/shared/form-state';
import { todayInUtc } from '@/lib/shared/today';
import { briefForm } from '../../support/brief-form';
import { createCompany } from '../../support/company';
import { sql } from '../../support/db';
import { arriveAs, formOf } from '../../support/request';
import { createStaff } from '../../support/staff-login';

vi.mock('next/headers', () => import('../../support/request'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

beforeEach(() => arriveAs());
afterEach(() => {
  vi.useRealTimers();
});

/** Sends a brief; where it leads comes back as a query, a refusal as it is. */
async function send(form: FormData): Promise<URLSearchParams | FormState> {
  try {
    return await sendBriefAction(idleForm, form);
  } catch (problem) {
    const { digest = '' } = problem as { digest?: string };
    if (!digest.startsWith('NEXT_REDIRECT')) throw problem;
    return new URL(digest.split(';')[2] ?? '', 'http://localhost').searchParams;
  }
}

async function sendTaken(form: FormData): Promise<{ reference: string; proof: string }> {
  const answer = await send(form);
  if (!(answer instanceof URLSearchParams)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return { reference: answer.get('reference') ?? '', proof: answer.get('proof') ?? '' };
}

const leadOf = async (reference: string) =>
  (
    await sql<{ id: string; stage: string; version: number }>(
      'select id, stage, row_version as version from "Lead" where reference = $1',
      [reference],
    )
  )[0]!;
const mailsTo = async (email: string) =>
  sql<{ subject: string; body: string }>('select subject, body from "MailMessage" where to_address = $1', [
    email,
  ]);
const leadsOf = async (email: string) =>
  sql('select 1 from "Lead" l join "Contact" c on c.id = l.contact_id where c.email = $1', [email]);

describe('sending a brief again (P36)', () => {
  test('five times with one key gives the same answer each time, also where nothing more may be sent', async () => {
    const form = briefForm();
    const first = await sendTaken(form);
    for (let tries = 0; tries < 4; tries += 1) expect(await sendTaken(form)).toEqual(first);
    for (let sent = 1; sent < 30; sent += 1) await sendTaken(briefForm());
    expect(await send(briefForm())).toMatchObject({ code: 'rate-limited' });
    expect(await sendTaken(form)).toEqual(first);
    arriveAs();
    expect(await sendTaken(form)).toEqual(first);
    expect(await leadsOf(form.get('workEmail') as string)).toHaveLength(1);
  });

  test('with other content after Back is offered as a new request, with what was typed', async () => {
    const key = randomUUID();
    const first = await sendTaken(briefForm({ key }));
    const other = { key, workEmail: `${randomUUID()}@other.test`, company: 'Other Engines' };
    const answer = (await send(briefForm(other))) as FormState & { status: 'error' };
    expect(answer).toMatchObject({
      status: 'error',
      code: 'key-reused',
      message: expect.stringContaining(first.reference) as string,
      values: { company: 'Other Engines' },
    });
    expect(await leadsOf(other.workEmail)).toEqual([]);
    const again = briefForm({ ...other, key: answer.values.key as string });
    const second = await sendTaken(again);
    expect(second.reference).not.toBe(first.reference);
    expect(await sendTaken(again)).toEqual(second);
    expect(await leadsOf(other.workEmail)).toHaveLength(1);
  });
});

describe('the spam guard of the brief (A28, P32)', () => {
  test.each([
    ['a program that fills in everything', () => ({ extra: 'https://pills.test' }), 'filled'],
    ['a program that is too fast', () => ({ stamp: newFormStamp('brief') }), 'too-fast'],
  ])('keeps what %s sends for a person to see, and mails nothing', async (_who, changes, suspicion) => {
    const workEmail = `${randomUUID()}@stranger.test`;
    const { reference } = await sendTaken(briefForm({ workEmail, ...changes() }));
    const lead = await leadOf(reference);
    expect(lead.stage).toBe('held');
    expect(await mailsTo(workEmail)).toEqual([]);
    const [line] = await sql<{ data: object }>(
      `select data from "TimelineEntry" where lead_id = $1 and kind = 'lead-received'`,
      [lead.id],
    );
    expect(line?.data).toEqual({ source: 'form', suspicion });
  });

  test('gives a form without a stamp back with what was typed, and takes it the next time', async () => {
    const form = briefForm({ stamp: '', notes: 'We speak Danish.' });
    const answer = (await send(form)) as FormState & { status: 'error' };
    expect(answer).toMatchObject({
      status: 'error',
      message: expect.stringContaining('open for a long time') as string,
      values: { notes: 'We speak Danish.' },
    });
    expect(await leadsOf(form.get('workEmail') as string)).toEqual([]);
    vi.useFakeTimers({ now: Date.now() + 3_000, toFake: ['Date'] });
    form.set('stamp', answer.values.stamp as string);
    expect((await leadOf((await sendTaken(form)).reference)).stage).toBe('new');
  });

  test('what a person lets in gets its confirmation then, once', async () => {
    const workEmail = `${randomUUID()}@company.test`;
    const { reference } = await sendTaken(briefForm({ workEmail, extra: 'x' }));
    const { id, version } = await leadOf(reference);
    const { cookie } = await createStaff('reviewer');
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    const letIn = formOf({ leadId: id, rowVersion: String(version), to: 'new' });
    expect(await changeStageAction(idleForm, letIn)).toMatchObject({ status: 'done' });
    expect(await changeStageAction(idleForm, letIn)).toMatchObject({ status: 'done' });
    const mails = await mailsTo(workEmail);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(reference);
    expect(await leadOf(reference)).toMatchObject({ stage: 'new', version: version + 1 });
  });

  test('an office sends thirty an hour from one address', async () => {
    for (let sent = 0; sent < 30; sent += 1) await sendTaken(briefForm());
    expect(await send(briefForm())).toMatchObject({ status: 'error', code: 'rate-limited' });
  });
});

describe('mail to an address that somebody typed (P31)', () => {
  test('holds nothing that was typed', async () => {
    const workEmail = `${randomUUID()}@stranger.test`;
    const typed = { contactName: 'Win https://pills.test now', company: 'Cheap pills', notes: 'Pay me' };
    await sendTaken(briefForm({ workEmail, ...typed }));
    const [mail] = await mailsTo(workEmail);
    for (const words of Object.values(typed)) expect(`${mail?.subject} ${mail?.body}`).not.toContain(words);
  });

  test('comes three times a day, however the address is written; the fourth request is kept', async () => {
    const name = randomUUID();
    const addresses = [1, 2, 3, 4].map((number) => `${name}+${number}@stranger.test`);
    const stages: string[] = [];
    for (const workEmail of addresses) {
      stages.push((await leadOf((await sendTaken(briefForm({ workEmail }))).reference)).stage);
    }
    expect(stages).toEqual(['new', 'new', 'new', 'held']);
    expect(await mailsTo(addresses[3]!)).toEqual([]);
  });
});

describe('a brief that is filled in from a report', () => {
  async function ownReport() {
    const { reportId, assessmentId, cookie } = await createCompany('Order ingest');
    const viewer = {
      kind: 'respondent' as const,
      assessments: [{ assessmentId, respondentId: randomUUID() }],
    };
    const report = await getOwnReport(viewer, reportId);
    if (!report) throw new Error('The report is not there.');
    return { report, viewer, arrive: () => arriveAs({ cookies: { [cookie.name]: cookie.value } }) };
  }

  test('and sent after midnight was not changed by anybody (N10)', async () => {
    const { report, arrive } = await ownReport();
    const day = todayInUtc();
    const { brief } = prefillBrief(report.document, report.result, day);
    expect(brief.startOn).toBeDefined();
    arrive();
    vi.useFakeTimers({ now: Date.parse(day) + 86_400_000 + 60_000, toFake: ['Date'] });
    const fields = Object.entries(writeBriefForm(brief)).map(([name, value]) => [
      typeof value === 'string' ? name : `${name}[]`,
      value,
    ]);
    const { reference } = await sendTaken(
      briefForm({ ...Object.fromEntries(fields), report: report.id, day, stamp: newFormStamp('brief', 120) }),
    );
    const changed = await sql(
      `select o.field from "BriefFieldOrigin" o join "Brief" b on b.id = o.brief_id
         join "Lead" l on l.id = b.lead_id
        where l.reference = $1 and (o.edited_at is not null or o.origin = 'typed')`,
      [reference],
    );
    expect(changed).toEqual([]);
  });

  test('is known to the owner of the report and to nobody else (P11)', async () => {
    const { report, viewer, arrive } = await ownReport();
    arrive();
    expect(await listSentRequests(viewer, report.id)).toEqual([]);
    const { reference } = await sendTaken(briefForm({ report: report.id }));
    expect(await listSentRequests(viewer, report.id)).toMatchObject([{ reference, reportId: report.id }]);
    expect(await getSentRequest(viewer, reference, '')).toMatchObject({ reference });
    const stranger = (await ownReport()).viewer;
    expect(await listSentRequests(stranger, report.id)).toEqual([]);
    expect(await getSentRequest(stranger, reference, '')).toBeNull();
  });
});

describe('the page that says a request arrived (C20, P23)', () => {
  const nobody = { kind: 'anonymous' } as const;

  test('knows only what the form answered with', async () => {
    const { reference, proof } = await sendTaken(briefForm());
    const other = await sendTaken(briefForm());
    expect(await getSentRequest(nobody, reference, proof)).toMatchObject({ reference, reportId: null });
    for (const wrong of ['', 'x', 'x'.repeat(43), other.proof]) {
      expect(await getSentRequest(nobody, reference, wrong)).toBeNull();
    }
    expect(await getSentRequest(nobody, 'PL-2345-6789', proof)).toBeNull();
  });
});
