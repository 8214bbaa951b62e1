import { z } from 'zod';
import { challengeKinds, decisions } from '../challenge/challenge';
import { leadStages, lostReasons } from '../lead/stage';
import { hideableParts, shareAudiences } from '../share/hidden-parts';

/** What an event may be about; the audit log finds the events of a subject by it. */
type SubjectKind =
  | 'assessment'
  | 'audit'
  | 'challenge'
  | 'lead'
  | 'peer-group'
  | 'session'
  | 'share-link'
  | 'sign-in-address'
  | 'system'
  | 'user';

type EventKindEntry = {
  subject: SubjectKind;
  data: z.ZodObject;
  /** What the audit log calls it where that is not the kind itself. */
  action?: string;
  /** Whether a mail may tell a person outside the house of it; then each such event says which one, or none. */
  mailed: boolean;
};

const id = z.uuid();
const count = z.int().min(0);
/** An identifier of ours, such as the version of a question bank; too short for a sentence. */
const identifier = z
  .string()
  .max(80)
  .regex(/^[\w.+-]+$/);

/**
 * Everything that can happen, one entry each: what it is about, and what is kept of it. The data holds ids, states and
 * counts, never a name, an address or free text, because it goes into the audit log, which nobody can erase.
 */
export const eventKinds = {
  'assessment.started': {
    subject: 'assessment',
    data: z.strictObject({ bankVersion: identifier, repeats: id.optional() }),
    mailed: false,
  },
  'assessment.completed': {
    subject: 'assessment',
    data: z.strictObject({ reportId: id, checksum: identifier }),
    mailed: false,
  },
  'report.rerun': { subject: 'assessment', data: z.strictObject({ from: id, reportId: id }), mailed: false },
  'share-link.created': {
    subject: 'share-link',
    data: z.strictObject({
      reportId: id,
      days: count,
      audience: z.enum(shareAudiences),
      hidden: z.array(z.enum(hideableParts)).max(hideableParts.length),
    }),
    mailed: false,
  },
  'share-link.revoked': { subject: 'share-link', data: z.strictObject({}), mailed: false },
  'lead.received': {
    subject: 'lead',
    data: z.strictObject({
      reportId: id.nullable(),
      consents: z.array(z.enum(['request', 'later'])).max(2),
      suspicion: z.enum(['filled', 'too-fast', 'mailbox']).optional(),
    }),
    mailed: true,
  },
  'lead.ranked': {
    subject: 'lead',
    data: z.strictObject({
      considered: count,
      eligible: count,
      /** The first one, one that a person asked for, or one that a change made necessary. */
      because: z.enum(['first', 'asked', 'changed']),
    }),
    mailed: false,
  },
  'lead.ranking-asked': { subject: 'lead', data: z.strictObject({}), mailed: false },
  'lead.stage-changed': {
    subject: 'lead',
    data: z.strictObject({
      from: z.enum(leadStages),
      to: z.enum(leadStages),
      reason: z.enum(lostReasons).optional(),
    }),
    mailed: true,
  },
  'lead.taken': { subject: 'lead', data: z.strictObject({ ownerId: id }), mailed: false },
  'note.added': { subject: 'lead', data: z.strictObject({ noteId: id }), mailed: false },
  'challenge.received': {
    subject: 'challenge',
    data: z.strictObject({ claimId: identifier, wording: count, kind: z.enum(challengeKinds) }),
    mailed: false,
  },
  'challenge.decided': {
    subject: 'challenge',
    data: z.strictObject({ claimId: identifier, decision: z.enum(decisions) }),
    mailed: true,
  },
  'peers.counted': {
    subject: 'peer-group',
    data: z.strictObject({ number: count, members: count }),
    mailed: false,
  },
  'staff.created': {
    subject: 'user',
    data: z.strictObject({ role: identifier, by: z.literal('setup') }),
    mailed: false,
  },
  'staff.signed-in': { subject: 'session', data: z.strictObject({}), mailed: false },
  'staff.sign-in-refused': { subject: 'user', data: z.strictObject({}), mailed: false },
  'stranger.sign-in-refused': {
    subject: 'sign-in-address',
    data: z.strictObject({}),
    action: 'staff.sign-in-refused',
    mailed: false,
  },
  'staff.session-ended': { subject: 'session', data: z.strictObject({}), mailed: false },
  'staff.sessions-ended': { subject: 'user', data: z.strictObject({}), mailed: false },
  'audit.check-asked': { subject: 'audit', data: z.strictObject({}), mailed: false },
  'retention.ran': { subject: 'system', data: z.strictObject({}).catchall(count), mailed: false },
} satisfies Record<string, EventKindEntry>;

const entries: Readonly<Record<EventKind, EventKindEntry>> = eventKinds;

export type EventKind = keyof typeof eventKinds;

/** One thing that happened: its kind, the id of its subject, and the data that its kind asks for. */
export type EventOf<Kind extends EventKind> = {
  [One in Kind]: { kind: One; subjectId: string; data: z.infer<(typeof eventKinds)[One]['data']> };
}[Kind];

export type PortalEvent = EventOf<EventKind>;

/** Kinds of events that a mail may tell a person outside the house of. */
export type MailedKind = {
  [Kind in EventKind]: (typeof eventKinds)[Kind]['mailed'] extends true ? Kind : never;
}[EventKind];

/**
 * Refuses data that its kind does not know.
 * @throws ZodError naming the field
 */
export function checkEvent(event: PortalEvent): void {
  entries[event.kind].data.parse(event.data);
}

/** What the audit log calls an event, and what kind of thing it is about. */
export function auditNameOf(kind: EventKind): { action: string; subjectKind: string } {
  const { action = kind, subject } = entries[kind];
  return { action, subjectKind: subject };
}
