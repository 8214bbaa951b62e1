import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  countDecisions,
  getChallengeStatus,
  listDecisions,
  submitChallenge,
  type ChallengeSubmission,
} from '@/lib/data/challenges';
import {
  countChallenges,
  decideChallenge,
  getChallenge,
  listChallenges,
  type DecisionMade,
} from '@/lib/data/challenges-staff';
import { removeExpired } from '@/lib/data/retention';
import { staffRoles, type StaffRole, type StaffViewer } from '@/lib/domain/access/viewer';
import { auditProblems } from '../../support/audit-problems';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';

const nobody = { kind: 'anonymous' } as const;
const staff = {} as Record<StaffRole, StaffViewer>;

beforeAll(async () => {
  for (const role of staffRoles) {
    const { id } = await createStaff(role);
    staff[role] = { kind: 'staff', userId: id, sessionId: randomUUID(), name: `Test ${role}`, role };
  }
});

beforeEach(async () => {
  await sql('delete from "ClaimChallenge"');
});

const submission: ChallengeSubmission = {
  claimId: 'rust-ecosystem-gaps',
  wording: 2,
  kind: 'figure-wrong',
  body: 'The survey says another figure than you do.',
  sourceUrl: 'https://example.org/survey',
  senderName: 'Mina Okafor',
  senderEmail: 'mina@example.org',
};
const accepted: DecisionMade = {
  decision: 'accepted',
  reason: 'The survey does say so.',
  note: 'See page 4',
};
const mailTo = ({ senderEmail }: { senderEmail: string }) => ({
  toAddress: senderEmail,
  kind: 'challenge-decided',
  subject: 'Decided',
  body: 'Text',
});

async function send(changes: Partial<ChallengeSubmission> = {}, key = randomUUID()) {
  const { reference } = await submitChallenge(nobody, { ...submission, ...changes }, key);
  const [row] = await sql<{ id: string }>('select id from "ClaimChallenge" where reference = $1', [
    reference,
  ]);
  return { reference, id: row!.id };
}

const auditOf = (id: string) =>
  sql<{ action: string; data: string }>(
    'select action, data from "AuditLog" where subject_id = $1 order by seq',
    [id],
  );

describe('sending a challenge (N25)', () => {
  test('stores it with the wording that was read, and its audit entry names no person', async () => {
    const { id } = await send();
    expect(await getChallenge(staff.reviewer, id)).toMatchObject({ ...submission, decision: null });
    const [entry, ...more] = await auditOf(id);
    expect(more).toEqual([]);
    expect(entry?.action).toBe('challenge.received');
    expect(JSON.parse(entry!.data)).toEqual({
      claimId: 'rust-ecosystem-gaps',
      kind: 'figure-wrong',
      wording: 2,
    });
    expect(await auditProblems()).toEqual([]);
  });

  test('sent twice with one key makes one; another text under the key is refused (P36)', async () => {
    const key = randomUUID();
    const { reference } = await send({}, key);
    expect((await send({}, key)).reference).toBe(reference);
    await expect(send({ body: 'Something else altogether.' }, key)).rejects.toMatchObject({
      code: 'key-reused',
    });
    expect(await countChallenges(staff.admin)).toMatchObject({ open: { count: 1 }, decided: { count: 0 } });
  });

  test.each([
    ['a claim that never was', { claimId: 'no-such-claim', wording: 1 }],
    ['a wording that never was', { wording: 99 }],
  ])('about %s is refused and leaves nothing', async (_what, changes) => {
    await expect(send(changes)).rejects.toMatchObject({ code: 'not-found' });
    expect(await countChallenges(staff.admin)).toMatchObject({ open: { count: 0 }, decided: { count: 0 } });
  });
});

describe('what everybody may read of a challenge (N25)', () => {
  test('holds neither the sender nor what was sent nor the note of staff', async () => {
    const { id, reference } = await send();
    const open = await getChallengeStatus(reference);
    expect(open).toMatchObject({ claimId: submission.claimId, decided: null });
    expect(await listDecisions(10)).toEqual([]);

    await decideChallenge(staff.reviewer, id, accepted, mailTo);
    const decided = await getChallengeStatus(reference);
    const [listed] = await listDecisions(10);
    expect(listed).toEqual(decided?.decided);
    expect(listed).toMatchObject({ decision: 'accepted', reason: accepted.reason, wording: 2 });
    expect(await countDecisions()).toBe(1);
    const all = JSON.stringify([open, decided, listed]);
    for (const secret of [submission.body, 'Mina', 'mina@', submission.sourceUrl, accepted.note, 'Test']) {
      expect(all).not.toContain(secret);
    }
  });

  test('is nothing under a reference that was never given', async () => {
    expect(await getChallengeStatus('CH-2345-6789')).toBeNull();
  });
});

describe('the queue (N25)', () => {
  test('shows what waits, the oldest first, and what is decided, the latest first', async () => {
    const [first, second, third] = [await send(), await send(), await send()];
    await sql(`update "ClaimChallenge" set created_at = now() - interval '5 days' where id = $1`, [third.id]);
    const waiting = await listChallenges(staff.reviewer, 'open');
    expect(waiting.rows.map(({ id }) => id)).toEqual([third.id, first.id, second.id]);

    for (const { id } of [second, first]) await decideChallenge(staff.manager, id, accepted, mailTo);
    const decided = await listChallenges(staff.reviewer, 'decided');
    expect(decided.rows.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(decided.rows[0]).toMatchObject({ decision: 'accepted', decidedBy: 'Test manager' });
    expect((await listChallenges(staff.reviewer, 'open')).rows.map(({ id }) => id)).toEqual([third.id]);
  });

  test('goes on where a page ended and repeats nothing', async () => {
    await sql(
      `insert into "ClaimChallenge" (reference, claim_id, wording, kind, body, created_at)
       select 'CH-' || n, 'rust-ecosystem-gaps', 2, 'other', 'text', date_trunc('second', now()) - (n % 3) * interval '1 day'
         from generate_series(1, 120) n`,
    );
    const seen: string[] = [];
    let at: string | undefined;
    do {
      const page = await listChallenges(staff.reviewer, 'open', at);
      seen.push(...page.rows.map(({ id }) => id));
      at = page.next ?? undefined;
    } while (at);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  test('is closed to everybody below a reviewer (C18)', async () => {
    const { id } = await send();
    for (const viewer of [nobody, staff.viewer]) {
      await expect(listChallenges(viewer, 'open')).rejects.toMatchObject({ code: 'not-found' });
      await expect(countChallenges(viewer)).rejects.toMatchObject({ code: 'not-found' });
      await expect(getChallenge(viewer, id)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(() => decideChallenge(staff.viewer, id, accepted, mailTo)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    for (const role of ['reviewer', 'manager', 'admin'] as const) {
      expect(await getChallenge(staff[role], id)).not.toBeNull();
    }
  });
});

describe('a decision (N25)', () => {
  const mails = () =>
    sql<{ to: string }>(`select to_address as "to" from "MailMessage" where kind = 'challenge-decided'`);
  beforeEach(async () => {
    await sql('delete from "MailMessage"');
  });

  test('is stored with who made it, audited, and tells a sender who left an address', async () => {
    const { id } = await send();
    expect(await decideChallenge(staff.reviewer, id, accepted, mailTo)).toEqual({ ok: true });
    expect(await getChallenge(staff.reviewer, id)).toMatchObject({
      decision: 'accepted',
      publicReason: accepted.reason,
      internalNote: accepted.note,
      decidedBy: 'Test reviewer',
    });
    const [, entry] = await auditOf(id);
    expect(entry?.action).toBe('challenge.decided');
    expect(JSON.parse(entry!.data)).toEqual({ claimId: submission.claimId, decision: 'accepted' });
    expect(await mails()).toEqual([{ to: 'mina@example.org' }]);
  });

  test('about a challenge without an address writes to nobody', async () => {
    const { id } = await send({ senderName: '', senderEmail: '' });
    await decideChallenge(staff.reviewer, id, accepted, mailTo);
    expect(await mails()).toEqual([]);
  });

  test('sent twice is made once, and another one is refused', async () => {
    const { id } = await send();
    await decideChallenge(staff.reviewer, id, accepted, mailTo);
    expect(await decideChallenge(staff.reviewer, id, accepted, mailTo)).toEqual({ ok: true });
    const other = { ...accepted, decision: 'declined' as const };
    expect(await decideChallenge(staff.manager, id, other, mailTo)).toEqual({
      ok: false,
      reason: 'already-decided',
    });
    expect(await getChallenge(staff.reviewer, id)).toMatchObject({ decision: 'accepted' });
    expect(await auditOf(id)).toHaveLength(2);
    expect(await mails()).toHaveLength(1);
  });

  test('by two at the same time is won by one', async () => {
    const { id } = await send();
    const outcomes = await Promise.all([
      decideChallenge(staff.reviewer, id, accepted, mailTo),
      decideChallenge(staff.manager, id, { ...accepted, decision: 'declined' }, mailTo),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await auditOf(id)).toHaveLength(2);
  });

  test('of a challenge that is not there is refused', async () => {
    await expect(decideChallenge(staff.reviewer, randomUUID(), accepted, mailTo)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('cannot be changed in the database either', async () => {
    const { id } = await send();
    await decideChallenge(staff.reviewer, id, accepted, mailTo);
    for (const change of [`decision = 'declined'`, `public_reason = 'Other'`, `decision = null`]) {
      await expect(sql(`update "ClaimChallenge" set ${change} where id = $1`, [id])).rejects.toThrow();
    }
  });
});

describe('retention (P44)', () => {
  test('erases who sent a challenge, and to whom we wrote, 90 days after its decision and not before', async () => {
    const [young, old, open] = [await send(), await send(), await send()];
    for (const { id } of [young, old]) await decideChallenge(staff.reviewer, id, accepted, mailTo);
    await sql('delete from "MailMessage"');
    await sql(
      `insert into "MailMessage" (to_address, kind, subject, body, status, created_at) values
         ('old@example.org', 'challenge-decided', 'x', 'text', 'sent', now() - interval '91 days'),
         ('young@example.org', 'challenge-decided', 'x', 'text', 'sent', now() - interval '89 days'),
         ('lead@example.org', 'lead-received', 'x', 'text', 'sent', now() - interval '91 days')`,
    );
    // A decision is never moved, so the clock of these rows is set with the trigger asleep.
    await sql('alter table "ClaimChallenge" disable trigger "ClaimChallenge_decided"');
    await sql(
      `update "ClaimChallenge" set created_at = now() - interval '200 days',
              decided_at = now() - case when id = $1 then interval '91 days' else interval '89 days' end
        where decision is not null`,
      [old.id],
    );
    await sql('alter table "ClaimChallenge" enable trigger "ClaimChallenge_decided"');

    expect(await removeExpired()).toMatchObject({ challengeSenders: 2 });
    expect(await getChallenge(staff.admin, old.id)).toMatchObject({
      senderName: '',
      senderEmail: '',
      body: submission.body,
    });
    for (const { id } of [young, open]) {
      expect(await getChallenge(staff.admin, id)).toMatchObject({ senderEmail: 'mina@example.org' });
    }
    expect(await sql('select to_address as "to" from "MailMessage" order by 1')).toEqual([
      { to: '' },
      { to: 'lead@example.org' },
      { to: 'young@example.org' },
    ]);
    expect(await removeExpired()).toMatchObject({ challengeSenders: 0 });
  });
});
