import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staffRoles, type StaffRole, type StaffViewer, type Viewer } from '@/lib/domain/access/viewer';
import { addNote } from '@/lib/data/leads/add-note';
import { changeStage as moveLead } from '@/lib/data/leads/change-stage';
import { getLead } from '@/lib/data/leads/get-lead';
import { countLeadsByStage, listLeads } from '@/lib/data/leads/list-leads';
import { listWaitingLeads } from '@/lib/data/leads/list-waiting-leads';
import { takeLead } from '@/lib/data/leads/take-lead';
import { createLead } from '../../support/staffed-lead';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';

/** Moves a lead that no mail is due for. */
function changeStage(...[viewer, lead, change, version]: DropLast<Parameters<typeof moveLead>>) {
  return moveLead(viewer, lead, change, version, () => {
    throw new Error('No mail is due.');
  });
}
type DropLast<List extends readonly unknown[]> = List extends readonly [...infer Rest, unknown]
  ? Rest
  : never;

const staff = {} as Record<StaffRole, StaffViewer>;
let leadId: string;

beforeAll(async () => {
  for (const role of staffRoles) {
    const { id } = await createStaff(role);
    staff[role] = { kind: 'staff', userId: id, sessionId: randomUUID(), name: `Test ${role}`, role };
  }
});

beforeEach(async () => {
  ({ leadId } = await createLead('Nordlicht Logistik'));
});

async function leadNow() {
  const lead = await getLead(staff.viewer, leadId);
  if (!lead) throw new Error('The lead is gone.');
  return lead;
}

/** The timeline without what sending the brief left there. */
function sinceSent({ timeline }: Awaited<ReturnType<typeof leadNow>>) {
  return timeline.filter(({ kind }) => kind !== 'lead-received' && kind !== 'matched');
}

async function auditOf(subject: string) {
  const rows = await sql<{ action: string }>(
    'select action from "AuditLog" where subject_id = $1 order by seq',
    [subject],
  );
  return rows
    .map(({ action }) => action)
    .filter((action) => action !== 'lead.received' && action !== 'lead.ranked');
}

describe('a change of stage', () => {
  test('moves the lead and stands in the timeline and in the audit (C08)', async () => {
    expect(await changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1)).toEqual({ ok: true });
    const lead = await leadNow();
    expect(lead).toMatchObject({ stage: 'qualified', rowVersion: 2, lostReason: null });
    expect(lead.firstResponseAt).not.toBeNull();
    expect(lead.timeline[0]).toMatchObject({
      kind: 'stage-changed',
      actorName: 'Test reviewer',
      data: { from: 'new', to: 'qualified' },
    });
    expect(await auditOf(leadId)).toEqual(['lead.stage-changed']);
  });

  test('made from an old view is refused and changes nothing (C22)', async () => {
    await changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1);
    const late = await changeStage(staff.manager, leadId, { to: 'lost', reason: 'no-budget' }, 1);
    expect(late).toEqual({ ok: false, reason: 'stale' });
    expect(await leadNow()).toMatchObject({ stage: 'qualified', rowVersion: 2 });
  });

  test('by two at the same time is won by one (C22)', async () => {
    const outcomes = await Promise.all([
      changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1),
      changeStage(staff.manager, leadId, { to: 'lost', reason: 'other' }, 1),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await auditOf(leadId)).toEqual(['lead.stage-changed']);
  });

  test('sent twice is made once (P36)', async () => {
    await changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1);
    expect(await changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1)).toEqual({ ok: true });
    expect(sinceSent(await leadNow())).toHaveLength(1);
  });

  test('that skips a stage or lacks its reason is refused (C25)', async () => {
    expect(await changeStage(staff.reviewer, leadId, { to: 'placed' }, 1)).toMatchObject({
      reason: 'not-allowed',
    });
    expect(await changeStage(staff.reviewer, leadId, { to: 'lost' }, 1)).toMatchObject({
      reason: 'reason-required',
    });
    expect(await changeStage(staff.reviewer, leadId, { to: 'lost', reason: 'no-budget' }, 1)).toEqual({
      ok: true,
    });
    expect(await leadNow()).toMatchObject({ stage: 'lost', lostReason: 'no-budget' });
  });
});

describe('a note (C07)', () => {
  test('is written once, however often it is sent', async () => {
    const key = randomUUID();
    const first = await addNote(staff.reviewer, leadId, 'Called them.', key);
    const again = await Promise.all(
      [1, 2, 3].map(() => addNote(staff.reviewer, leadId, 'Called them.', key)),
    );
    expect(new Set([first, ...again].map(({ noteId }) => noteId)).size).toBe(1);
    const lead = await leadNow();
    expect(lead.notes).toMatchObject([{ body: 'Called them.', authorName: 'Test reviewer' }]);
    expect(sinceSent(lead)).toMatchObject([{ kind: 'note-added', data: { noteId: first.noteId } }]);
    expect(await auditOf(leadId)).toEqual(['note.added']);
  });

  test('with another text under the same key is refused', async () => {
    const key = randomUUID();
    await addNote(staff.reviewer, leadId, 'Called them.', key);
    await expect(addNote(staff.reviewer, leadId, 'Wrote to them.', key)).rejects.toMatchObject({
      code: 'key-reused',
    });
  });

  test('keeps its text out of the audit', async () => {
    await addNote(staff.reviewer, leadId, 'Their budget is a secret.', randomUUID());
    const rows = await sql('select * from "AuditLog" where subject_id = $1', [leadId]);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });
});

describe('taking a lead (C06)', () => {
  test('by two at the same time gives it to one', async () => {
    const outcomes = await Promise.allSettled([
      takeLead(staff.reviewer, leadId),
      takeLead(staff.manager, leadId),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lead = await leadNow();
    expect(['Test reviewer', 'Test manager']).toContain(lead.owner?.name);
    expect(sinceSent(lead)).toMatchObject([{ kind: 'owner-changed', data: { ownerName: lead.owner?.name } }]);
  });
});

describe('who may what (C18)', () => {
  const strangers: Viewer[] = [{ kind: 'anonymous' }, { kind: 'respondent', assessments: [] }];

  test('only staff read leads', async () => {
    for (const viewer of strangers) {
      await expect(getLead(viewer, leadId)).rejects.toMatchObject({ code: 'not-found' });
      await expect(listLeads(viewer, {})).rejects.toMatchObject({ code: 'not-found' });
      await expect(listWaitingLeads(viewer)).rejects.toMatchObject({ code: 'not-found' });
      await expect(countLeadsByStage(viewer)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('a viewer changes nothing', async () => {
    const refused = { code: 'not-allowed' };
    await expect(async () => changeStage(staff.viewer, leadId, { to: 'qualified' }, 1)).rejects.toMatchObject(
      refused,
    );
    await expect(async () => addNote(staff.viewer, leadId, 'Hello', randomUUID())).rejects.toMatchObject(
      refused,
    );
    await expect(async () => takeLead(staff.viewer, leadId)).rejects.toMatchObject(refused);
    const lead = await leadNow();
    expect(lead).toMatchObject({ stage: 'new', notes: [], owner: null });
    expect(sinceSent(lead)).toEqual([]);
  });

  test('a lead that is not there is nothing', async () => {
    const unknown = randomUUID();
    expect(await getLead(staff.admin, unknown)).toBeNull();
    for (const act of [
      () => changeStage(staff.admin, unknown, { to: 'qualified' }, 1),
      () => addNote(staff.admin, unknown, 'Hello', randomUUID()),
      () => takeLead(staff.admin, unknown),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('the lists (C02)', () => {
  test('page through every lead once, newest first, whatever arrives meanwhile', async () => {
    await sql('delete from "Lead"');
    for (let number = 0; number < 120; number += 1) await createLead(`Company ${number}`);
    // Many at the same moment: only the id can tell these apart.
    await sql('update "Lead" set created_at = date_trunc(\'minute\', created_at)');
    const seen: string[] = [];
    let at: string | undefined;
    do {
      const page = await listLeads(staff.viewer, { page: at });
      seen.push(...page.rows.map((row) => row.id));
      if (seen.length < 60) await createLead('Newcomer');
      at = page.next ?? undefined;
    } while (at);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  test.each(['nonsense', '', 'e30', 'WzEsMl0', 'a'.repeat(5_000)])(
    'start from the beginning for the page "%.10s"',
    async (page) => {
      const [first] = (await listLeads(staff.viewer, {})).rows;
      expect((await listLeads(staff.viewer, { page })).rows[0]?.id).toBe(first?.id);
    },
  );

  test('keep to the stage that is asked for, and count each', async () => {
    await changeStage(staff.reviewer, leadId, { to: 'qualified' }, 1);
    const { rows } = await listLeads(staff.viewer, { stage: 'qualified' });
    expect(rows.map((row) => row.id)).toContain(leadId);
    expect(new Set(rows.map((row) => row.stage))).toEqual(new Set(['qualified']));
    expect((await countLeadsByStage(staff.viewer)).qualified).toEqual({
      count: rows.length,
      isEstimate: false,
    });
  });

  test('show who has waited longest first, and nobody who was answered', async () => {
    await sql('delete from "Lead"');
    const older = await createLead('First');
    const newer = await createLead('Second');
    const moved = await createLead('Third');
    await sql('update "Lead" set created_at = now() - interval \'3 hours\' where id = $1', [older.leadId]);
    await changeStage(staff.reviewer, moved.leadId, { to: 'qualified' }, 1);
    const waiting = await listWaitingLeads(staff.viewer);
    expect(waiting.map((lead) => lead.id)).toEqual([older.leadId, newer.leadId]);
    expect(waiting[0]?.waitedMinutes).toBe(180);
  });
});
