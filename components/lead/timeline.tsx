import { Moment } from '@/components/ui/moment';
import type { leadText } from '@/lib/text/en/lead';
import type { adminText } from '@/lib/text/en/admin';
import { timelineWords, type TimelineLine } from './timeline-words';

type TimelineProps = {
  lines: readonly TimelineLine[];
  notes: readonly { id: string; body: string }[];
  text: (typeof leadText)['timeline'];
  admin: typeof adminText;
};

/** What happened to a lead, newest first; a note stands where it was written (C08). */
export function Timeline({ lines, notes, text, admin }: TimelineProps) {
  if (lines.length === 0) return <p className="text-small text-ink-2">{text.empty}</p>;
  const noteOf = new Map(notes.map((note) => [note.id, note.body]));
  return (
    <ol className="border-s border-line-2">
      {lines.map((line) => {
        const { title, detail, noteId } = timelineWords(line, text, admin);
        const note = noteId === undefined ? undefined : (noteOf.get(noteId) ?? text.noteGone);
        return (
          <li key={line.id} className="relative pb-5 ps-5 text-small last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-1.5 -start-[4.5px] size-2 rounded-full border-2 border-ink-2 bg-paper"
            />
            <p className="text-fine text-ink-2">
              <Moment at={line.at} short /> ·{' '}
              <span dir="auto">{line.actorName || fallbackActor(line, text)}</span>
            </p>
            <p className="font-medium">{title}</p>
            {detail ? <p className="text-ink-2">{detail}</p> : null}
            {note === undefined ? null : (
              <p
                dir="auto"
                className="mt-1 border-s-2 border-line-2 bg-raised px-3 py-2 whitespace-pre-wrap wrap-anywhere"
              >
                {note}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function fallbackActor(line: TimelineLine, text: TimelineProps['text']): string {
  return line.kind === 'lead-received' ? text.company : text.portal;
}
