import type { Claim } from '@/lib/domain/evidence/claim';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import { readingNote } from '@/lib/text/reading-words';
import type { costText } from '@/lib/text/en/cost';

/** Where a number comes from, in words. */
export interface SourceView {
  /** Page of the claim. */
  href: string;
  /** Publisher and year. */
  line: string;
  /** When it was read; that it is out of date or was never checked. */
  notes: string[];
}

/**
 * The source of a claim as it stands today.
 * @param day the day of reading, YYYY-MM-DD
 */
export function sourceView(
  { id, source, reading, expires }: Claim,
  day: string,
  { source: text }: typeof costText,
): SourceView {
  const inWords = (date: string): string => formatShortDate(new Date(`${date}T00:00:00Z`));
  return {
    href: `/claims/${id}`,
    line: message(text.line, { publisher: source.publisher, year: String(source.year) }),
    notes: [
      readingNote(reading, text.reading),
      ...(isExpired({ expires }, day) ? [message(text.expired, { date: inWords(expires) })] : []),
    ],
  };
}
