import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendChallengeAction } from '@/app/(site)/claims/[claimId]/challenge/actions';
import { decideChallengeAction } from '@/app/admin/challenges/[challengeId]/actions';
import { newFormStamp } from '@/lib/actions/form-guard';
import { idleForm } from '@/lib/shared/form-state';
import { sql } from '../../support/db';
import { arriveAs, formOf } from '../../support/request';
import { createStaff } from '../../support/staff-login';

vi.mock('next/headers', () => import('../../support/request'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

/** A stamp as old as somebody needs to type. */
function agedStamp(seconds = 10): string {
  vi.useFakeTimers({ now: Date.now() - seconds * 1_000, toFake: ['Date'] });
  const stamp = newFormStamp('challenge');
  vi.useRealTimers();
  return stamp;
}

const challengeForm = (changes: Record<string, string> = {}) =>
  formOf({
    claim: 'rust-ecosystem-gaps',
    wording: '2',
    key: randomUUID(),
    kind: 'misleading',
    body: 'It leaves out that most services need none of these.',
    source: '',
    name: '',
    email: '',
    extra: '',
    stamp: agedStamp(),
    ...changes,
  });

const countRows = async () => (await sql('select 1 from "ClaimChallenge"')).length;

beforeEach(async () => {
  arriveAs();
  await sql('delete from "ClaimChallenge"');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('sendChallengeAction (N25)', () => {
  test('stores the challenge and leads to its page', async () => {
    await expect(sendChallengeAction(idleForm, challengeForm())).rejects.toMatchObject({
      digest: expect.stringMatching(/\/claims\/rust-ecosystem-gaps\/challenge\/CH-\w{4}-\w{4}/) as string,
    });
    expect(await countRows()).toBe(1);
  });

  test.each([
    ['a program that is too fast', () => ({ stamp: newFormStamp('challenge') }), /Wait 3 seconds/],
    ['a program that fills in everything', () => ({ extra: 'https://pills.test' }), /do not see/],
    ['a form without a stamp', () => ({ stamp: '' }), /open for a long time/],
  ])('sends back %s with what was typed (A28, P32)', async (_what, changes, sentence) => {
    const form = challengeForm(changes());
    const state = await sendChallengeAction(idleForm, form);
    expect(state).toMatchObject({
      status: 'error',
      message: expect.stringMatching(sentence) as string,
      values: { kind: 'misleading', wording: '2', body: form.get('body') },
    });
    expect(await countRows()).toBe(0);
  });

  test.each([
    ['kind', '', 'Choose what is wrong with the claim.'],
    ['body', 'No.', 'Write a little more, so that we understand what it should say.'],
    ['source', 'http://example.org', 'Please enter an address that starts with https://.'],
    ['email', 'mina', 'This does not look like an e-mail address. It should read like name@company.com.'],
  ])('says what is wrong with %s', async (field, value, sentence) => {
    const state = await sendChallengeAction(idleForm, challengeForm({ [field]: value }));
    expect(state).toMatchObject({ status: 'invalid', fieldErrors: { [field]: sentence } });
    expect(await countRows()).toBe(0);
  });

  test('takes thirty an hour from one address, and no more (P32)', async () => {
    for (let sent = 0; sent < 30; sent += 1) {
      await expect(sendChallengeAction(idleForm, challengeForm())).rejects.toThrow('NEXT_REDIRECT');
    }
    expect(await sendChallengeAction(idleForm, challengeForm())).toMatchObject({
      status: 'error',
      code: 'rate-limited',
    });
    expect(await countRows()).toBe(30);
  });

  test('is refused from another site (P15)', async () => {
    arriveAs({ origin: 'https://elsewhere.test' });
    expect(await sendChallengeAction(idleForm, challengeForm())).toMatchObject({ code: 'wrong-origin' });
  });
});

describe('decideChallengeAction (N25)', () => {
  async function waiting(): Promise<string> {
    const [row] = await sql<{ id: string }>(
      `insert into "ClaimChallenge" (reference, claim_id, wording, kind, body, sender_name, sender_email)
       values ('CH-' || upper(substr(md5(random()::text), 1, 8)), 'rust-ecosystem-gaps', 1, 'other', 'text', 'Mina', $1)
       returning id`,
      [`mina.${randomUUID()}@example.org`],
    );
    return row!.id;
  }
  const decisionForm = (challenge: string, changes: Record<string, string> = {}) =>
    formOf({
      challenge,
      decision: 'accepted',
      reason: 'The source does say so.',
      note: 'Page 4',
      ...changes,
    });
  const decisionOf = async (id: string) =>
    (await sql<{ decision: string | null }>('select decision from "ClaimChallenge" where id = $1', [id]))[0]
      ?.decision;

  test('decides for a reviewer, and the mail holds the decision and the reason, not the note', async () => {
    const id = await waiting();
    const { cookie } = await createStaff('reviewer');
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    expect(await decideChallengeAction(idleForm, decisionForm(id))).toEqual({
      status: 'done',
      message: 'The decision is published.',
    });
    expect(await decisionOf(id)).toBe('accepted');
    const [mail] = await sql<{ body: string }>(
      `select body from "MailMessage" where kind = 'challenge-decided' order by created_at desc limit 1`,
    );
    expect(mail?.body).toContain('Hello,');
    expect(mail?.body, 'the address may be a stranger').not.toContain('Mina');
    expect(mail?.body).toContain('Our decision: Accepted.');
    expect(mail?.body).toContain('The source does say so.');
    expect(mail?.body).not.toContain('Page 4');
  });

  test('does nothing for nobody and for a viewer (C18)', async () => {
    const id = await waiting();
    expect(await decideChallengeAction(idleForm, decisionForm(id))).toMatchObject({ code: 'not-found' });
    const { cookie } = await createStaff('viewer');
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    expect(await decideChallengeAction(idleForm, decisionForm(id))).toMatchObject({ code: 'not-found' });
    expect(await decisionOf(id)).toBeNull();
  });

  test('needs a reason that can be published', async () => {
    const id = await waiting();
    const { cookie } = await createStaff('reviewer');
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    expect(await decideChallengeAction(idleForm, decisionForm(id, { reason: '' }))).toMatchObject({
      status: 'invalid',
      fieldErrors: { reason: 'Write the reason. It is published.' },
    });
    expect(await decisionOf(id)).toBeNull();
  });

  test('tells the second of two that a colleague was first', async () => {
    const id = await waiting();
    const { cookie } = await createStaff('manager');
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    await decideChallengeAction(idleForm, decisionForm(id));
    const late = await decideChallengeAction(idleForm, decisionForm(id, { decision: 'declined' }));
    expect(late).toMatchObject({ status: 'error', values: { decision: 'declined' } });
    expect(await decisionOf(id)).toBe('accepted');
  });
});
