import { IntlMessageFormat } from 'intl-messageformat';
import { language } from './language';

/** What an ICU pattern may be filled with. */
export type MessageValues = Record<string, string | number | Date>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU MessageFormat pattern ("{count, plural, one {# answer} other {# answers}}").
 * Patterns come from the text catalogue only, so the cache is bounded by the catalogue's size.
 * @throws when the pattern is malformed or a value is missing: both are bugs of ours.
 */
export function message(pattern: string, values?: MessageValues, locale = language.locale): string {
  const key = `${locale}\u0000${pattern}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
