import type { Reading } from '@/lib/domain/evidence/claim';
import { formatDate } from '@/lib/shared/format';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import type { claimReadingText } from '@/lib/text/en/claim-reading';

type ReadingText = typeof claimReadingText;

/** How and when the source of a claim was read, in sentences, with the revision or the address that was really read. */
export function readingSentence({ how, on, at }: Reading, text: ReadingText): string {
  const sentence = message(text.sentences[how], { date: on ? formatDate(dayOf(on)) : '' });
  return at ? `${sentence} ${message(text.at, { at })}` : sentence;
}

/** The same in a few words, to stand beside a source. */
export function readingNote({ how, on }: Reading, text: ReadingText): string {
  return message(text.notes[how], { date: on ? formatShortDate(dayOf(on)) : '' });
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
