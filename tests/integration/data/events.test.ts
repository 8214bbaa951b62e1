import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { EventActor } from '@/lib/data/events/event-actor';
import { recordEvent, recordEvents } from '@/lib/data/events/record-event';
import { inTransaction } from '@/lib/data/transaction';
import type { EventKind, EventOf, MailedKind } from '@/lib/domain/events/event-kinds';
import { sql } from '../../support/db';
import { createLead } from '../../support/staffed-lead';

const actor: EventActor = { kind: 'staff', id: randomUUID(), name: 'Ada' };
const id = randomUUID();
let leadId: string;

beforeAll(async () => {
  ({ leadId } = await createLead('Nordlicht Logistik'));
});

/** Data of each kind, what the audit log calls it and its subject, and its line in the timeline. */
const examples: {
  [Kind in EventKind]: { data: EventOf<Kind>['data']; audit: string; subject: string; line: string | null };
} = {
  'assessment.started': {
    data: { bankVersion: 'v2', repeats: id },
    audit: 'assessment.started',
    subject: 'assessment',
    line: null,
  },
  'assessment.completed': {
    data: { reportId: id, checksum: 'ab12' },
    audit: 'assessment.completed',
    subject: 'assessment',
    line: null,
  },
  'report.rerun': {
    data: { from: id, reportId: id },
    audit: 'report.rerun',
    subject: 'assessment',
    line: null,
  },
  'share-link.created': {
    data: { reportId: id, days: 30, audience: 'board', hidden: ['answers'] },
    audit: 'share-link.created',
    subject: 'share-link',
    line: null,
  },
  'share-link.revoked': { data: {}, audit: 'share-link.revoked', subject: 'share-link', line: null },
  'lead.received': {
    data: { reportId: null, consents: ['request'], suspicion: 'too-fast' },
    audit: 'lead.received',
    subject: 'lead',
    line: 'lead-received: {"source": "form", "suspicion": "too-fast"}',
  },
  'lead.ranked': {
    data: { considered: 12, eligible: 3, because: 'asked' },
    audit: 'lead.ranked',
    subject: 'lead',
    line: 'matched: {"eligible": 3, "considered": 12}',
  },
  'lead.ranking-asked': {
    data: {},
    audit: 'lead.ranking-asked',
    subject: 'lead',
    line: 'ranking-asked: {}',
  },
  'lead.stage-changed': {
    data: { from: 'new', to: 'lost', reason: 'other' },
    audit: 'lead.stage-changed',
    subject: 'lead',
    line: 'stage-changed: {"to": "lost", "from": "new", "reason": "other"}',
  },
  'lead.taken': {
    data: { ownerId: id },
    audit: 'lead.taken',
    subject: 'lead',
    line: 'owner-changed: {"ownerName": "Ada"}',
  },
  'note.added': {
    data: { noteId: id },
    audit: 'note.added',
    subject: 'lead',
    line: `note-added: {"noteId": "${id}"}`,
  },
  'challenge.received': {
    data: { claimId: 'memory-steady', wording: 1, kind: 'out-of-date' },
    audit: 'challenge.received',
    subject: 'challenge',
    line: null,
  },
  'challenge.decided': {
    data: { claimId: 'memory-steady', decision: 'accepted' },
    audit: 'challenge.decided',
    subject: 'challenge',
    line: null,
  },
  'peers.counted': {
    data: { number: 1, members: 6 },
    audit: 'peers.counted',
    subject: 'peer-group',
    line: null,
  },
  'staff.created': {
    data: { role: 'admin', by: 'setup' },
    audit: 'staff.created',
    subject: 'user',
    line: null,
  },
  'staff.signed-in': { data: {}, audit: 'staff.signed-in', subject: 'session', line: null },
  'staff.sign-in-refused': { data: {}, audit: 'staff.sign-in-refused', subject: 'user', line: null },
  'stranger.sign-in-refused': {
    data: {},
    audit: 'staff.sign-in-refused',
    subject: 'sign-in-address',
    line: null,
  },
  'staff.session-ended': { data: {}, audit: 'staff.session-ended', subject: 'session', line: null },
  'staff.sessions-ended': { data: {}, audit: 'staff.sessions-ended', subject: 'user', line: null },
  'audit.check-asked': { data: {}, audit: 'audit.check-asked', subject: 'audit', line: null },
  'retention.ran': { data: { leads: 2 }, audit: 'retention.ran', subject: 'system', line: null },
};

const timeline = () =>
  sql<{ line: string }>(
    `select kind || ': ' || data::text as line from "TimelineEntry" where lead_id = $1 order by id`,
    [leadId],
  ).then((rows) => rows.map(({ line }) => line));

const audit = (subjectId: string) =>
  sql<{ action: string; subject_kind: string; actor_id: string; data: string }>(
    'select action, subject_kind, actor_id, data from "AuditLog" where subject_id = $1 order by seq',
    [subjectId],
  );

const mails = (address: string) =>
  sql('select 1 from "MailMessage" where to_address = $1', [address]).then((rows) => rows.length);

const isMailed = (kind: EventKind): kind is MailedKind =>
  ['lead.received', 'lead.stage-changed', 'challenge.decided'].includes(kind);

test.each(Object.keys(examples) as EventKind[])(
  'P45: the event %s gives one audit entry, and its line and mail if it has them',
  async (kind) => {
    const { data, audit: action, subject, line } = examples[kind];
    const subjectId = subject === 'lead' ? leadId : randomUUID();
    const [linesBefore, auditBefore] = [await timeline(), await audit(subjectId)];
    const toAddress = `${randomUUID()}@company.test`;
    const draft = { toAddress, kind: 'test', subject: 'Hello', body: 'Hello.' };
    const event = { kind, subjectId, data };
    await inTransaction((tx) =>
      isMailed(kind)
        ? recordEvent(tx, actor, event as EventOf<MailedKind>, draft)
        : recordEvent(tx, actor, event as EventOf<Exclude<EventKind, MailedKind>>),
    );
    expect((await audit(subjectId)).slice(auditBefore.length)).toEqual([
      { action, subject_kind: subject, actor_id: actor.id, data: expect.any(String) as string },
    ]);
    expect(JSON.parse((await audit(subjectId)).at(-1)?.data ?? '')).toEqual(data);
    expect((await timeline()).slice(linesBefore.length)).toEqual(line === null ? [] : [line]);
    expect(await mails(toAddress)).toBe(isMailed(kind) ? 1 : 0);
  },
);

test('P45: an event with data that its kind does not know is refused, and nothing of the change is stored', async () => {
  const subjectId = randomUUID();
  const data = {
    reportId: id,
    days: 30,
    audience: 'own' as const,
    hidden: [],
    label: 'For Ada at Nordlicht',
  };
  await expect(
    inTransaction((tx) => recordEvent(tx, actor, { kind: 'share-link.created', subjectId, data })),
  ).rejects.toThrow(/label/);
  expect(await audit(subjectId)).toEqual([]);
});

test('P45: several events of one change are recorded together, and none is recorded for no event', async () => {
  const subjects = [randomUUID(), randomUUID()];
  await inTransaction((tx) =>
    recordEvents(
      tx,
      actor,
      subjects.map((subjectId) => ({ kind: 'share-link.revoked', subjectId, data: {} })),
    ),
  );
  await inTransaction((tx) => recordEvents(tx, actor, []));
  for (const subject of subjects) expect(await audit(subject)).toHaveLength(1);
});
