import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import type { leadText } from '@/lib/text/en/lead';

/** One line of a lead's story as it is stored. */
export type TimelineLine = {
  id: string;
  at: Date;
  kind: 'lead-received' | 'matched' | 'ranking-asked' | 'stage-changed' | 'note-added' | 'owner-changed';
  actorName: string;
  data: Readonly<Record<string, unknown>>;
};

/** What a line says; `noteId` names the note whose text belongs to it. */
export type TimelineWords = { title: string; detail?: string; noteId?: string };

/** A line of the story in words. */
export function timelineWords(
  { kind, data }: TimelineLine,
  text: (typeof leadText)['timeline'],
  admin: typeof adminText,
): TimelineWords {
  const stages: Record<string, string> = admin.stages;
  const reasons: Record<string, string> = admin.lostReasons;
  const suspicions: Partial<Record<string, string>> = text.suspicions;
  switch (kind) {
    case 'lead-received':
      return {
        title: data.source === 'report' ? text.received.report : text.received.form,
        detail: suspicions[textOf(data.suspicion)],
      };
    case 'matched':
      return {
        title: message(text.matched, {
          considered: numberOf(data.considered),
          eligible: numberOf(data.eligible),
        }),
      };
    case 'ranking-asked':
      return { title: text.rankingAsked };
    case 'stage-changed': {
      const from = textOf(data.from);
      const to = textOf(data.to);
      const reason = textOf(data.reason);
      return {
        title: message(text.moved, { from: stages[from] ?? from, to: stages[to] ?? to }),
        detail: reason && message(text.because, { reason: reasons[reason] ?? reason }),
      };
    }
    case 'note-added':
      return { title: text.note, noteId: textOf(data.noteId) };
    case 'owner-changed':
      return { title: message(text.owner, { name: textOf(data.ownerName) }) };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
