import type { Reading, WordedClaim } from '@/lib/domain/evidence/claim';
import { formatDate, formatPartialDay } from '@/lib/shared/format';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import type { claimReadingText } from './en/claim-reading';

type ReadingText = typeof claimReadingText;

/** How and when the source of a claim was read, in sentences: what was really read, and why it was read in another way. */
export function readingSentence({ how, on, at, why }: Reading, text: ReadingText): string {
  const sentence = message(text.sentences[how], { date: on ? formatDate(dayOf(on)) : '' });
  return [sentence, ...(at ? [message(text.at, { at })] : []), ...(why ? [why] : [])].join(' ');
}

/** Of which month or year a claim speaks, and of which release of a language; empty when it says neither. */
export function factSentence({ asOf, boundTo }: WordedClaim, text: ReadingText): string {
  return [
    ...(asOf ? [message(text.asOf, { date: formatPartialDay(asOf) })] : []),
    ...(boundTo
      ? [message(text.boundTo, { language: text.languages[boundTo.language], release: boundTo.release })]
      : []),
  ].join(' ');
}

/** The same in a few words, to stand beside a source. */
export function readingNote({ how, on }: Reading, text: ReadingText): string {
  return message(text.notes[how], { date: on ? formatShortDate(dayOf(on)) : '' });
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
