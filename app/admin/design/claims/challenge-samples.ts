import type { DecidedRow, OpenRow } from '@/components/challenge/challenge-row';
import { changeView } from '@/components/challenge/change-view';
import { logItems, type LogItem } from '@/components/challenge/log-items';
import { releaseViews } from '@/components/challenge/release-view';
import type { PublicDecision } from '@/lib/domain/challenge/change-log';
import { rewordingsOf } from '@/lib/domain/challenge/rewordings';
import { clockOf } from '@/lib/domain/challenge/working-days';
import { addDays, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { claims } from '@/lib/domain/evidence/evidence';
import type { TextCatalogue } from '@/lib/text/catalogue';
import type { DesignText } from '../people/design-text';

/** The claims whose releases the sample log tells of. */
const told = claims.slice(0, 3).map(({ id }) => id);
const claimId = told[0] ?? '';
const sentence = claims[0]?.sentence ?? '';
/** Long enough for every challenge to be overdue. */
const longAgo = -40;

/** What a reader wrote, as staff see it. */
export function sampleChallenge(day: CalendarDay, { names, challenge }: DesignText['samples']) {
  return {
    kind: 'source-differs' as const,
    wording: 1,
    body: challenge,
    sourceUrl: 'https://example.org/survey',
    senderName: names.usual,
    senderEmail: 'mina@company.test',
    createdAt: new Date(`${day}T09:41:00Z`),
  };
}

/** A decision as the public reads it. */
export function sampleDecision(day: CalendarDay, { reason }: DesignText['samples']): PublicDecision {
  const decidedAt = new Date(`${day}T12:00:00Z`);
  return {
    id: 'design',
    claimId,
    wording: 1,
    kind: 'source-differs',
    decision: 'accepted-in-part',
    reason,
    receivedAt: new Date(`${addDays(day, -3)}T09:41:00Z`),
    decidedAt,
  };
}

/** Two that wait, one of them too long. */
export function sampleOpen(day: CalendarDay): OpenRow[] {
  const row = { sentence, kind: 'out-of-date' as const };
  return [
    { ...row, id: 'one', reference: 'CH-7C1E-A90F', clock: clockOf(addDays(day, longAgo), day) },
    { ...row, id: 'two', reference: 'CH-5A58-YWK3', clock: clockOf(day, day) },
  ];
}

/** One decided, with each thing that can become of it. */
export function sampleDecided(day: CalendarDay, { names }: DesignText['samples']): DecidedRow[] {
  const row = { sentence, kind: 'misleading' as const, decidedAt: new Date(`${day}T12:00:00Z`) };
  return [
    {
      ...row,
      id: 'one',
      reference: 'CH-7C1E-A90F',
      decision: 'accepted',
      decidedBy: names.usual,
      outcome: { kind: 'changed', wording: 2 },
    },
    {
      ...row,
      id: 'two',
      reference: 'CH-5A58-YWK3',
      decision: 'accepted-in-part',
      decidedBy: names.long,
      outcome: { kind: 'awaiting-release' },
    },
    {
      ...row,
      id: 'three',
      reference: 'CH-N7B8-RNKB',
      decision: 'declined',
      decidedBy: null,
      outcome: { kind: 'none' },
    },
  ];
}

/** A log with a decision and with what releases changed. */
export function sampleLog(day: CalendarDay, text: TextCatalogue): LogItem[] {
  const decision = changeView({ type: 'decision', ...sampleDecision(day, text.design.people.samples) }, text);
  return logItems([decision], releaseViews(rewordingsOf(told), text));
}
