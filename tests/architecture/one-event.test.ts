import { expect, test } from 'vitest';
import { filesIn, read } from './sources';

/** What writes a row that is drawn from an event. */
const writes =
  /insert into "(?:AuditLog|TimelineEntry|MailMessage)"|(?:auditLog|timelineEntry|mailMessage)\.(?:create\w*|upsert)\(|\btimeline: \{ create|\bqueueMail\(/giu;

/** Where each may be: the subscribers, and the function that the mail subscriber calls. */
const writers = /^lib\/data\/(?:events\/[a-z]+-subscriber|mail-messages)\.ts$/u;

function otherWriters(file: string, source: string): string[] {
  return writers.test(file) ? [] : (source.match(writes) ?? []).map((found) => `${file}: ${found}`);
}

test('P45: timeline, mail and audit log are written from events alone', () => {
  // The benchmark of the audit page fills the log of a database of its own.
  const files = ['lib', 'app', 'scripts']
    .flatMap(filesIn)
    .filter((file) => file !== 'scripts/bench/audit.ts');
  const found = files
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('lib/generated/'))
    .flatMap((file) => otherWriters(file, read(file)));
  expect(found, 'record an event instead: lib/data/events/record-event.ts').toEqual([]);
});

test.each([
  ['lib/data/leads/add-note.ts', 'await tx.timelineEntry.create({ data })', 1],
  ['lib/data/leads/add-note.ts', 'await queueMail(tx, draft)', 1],
  ['lib/jobs/x.ts', 'tx.$executeRaw`INSERT INTO "AuditLog" VALUES ()`', 1],
  ['lib/jobs/x.ts', 'tx.$executeRaw`insert into "TimelineEntry" values ()`', 1],
  ['lib/data/leads/x.ts', 'tx.mailMessage.createManyAndReturn({ data })', 1],
  ['lib/data/leads/x.ts', 'tx.lead.create({ data: { timeline: { create: {} } } })', 1],
  ['lib/data/events/timeline-subscriber.ts', 'await tx.timelineEntry.createMany({ data })', 0],
  ['lib/data/leads/get-lead.ts', 'await tx.timelineEntry.findMany({})', 0],
])('P45: the rule above judges %s with %s', (file, source, count) => {
  expect(otherWriters(file, source)).toHaveLength(count);
});
