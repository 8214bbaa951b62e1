import { inPseudoLanguage } from './pseudo-sentence';

/** What in a catalogue is not read by anybody: names of entries, and addresses. */
const notText = new Set(['key', 'href']);

/**
 * A catalogue of the same shape in an invented language: every text is accented, two fifths longer and stands in
 * brackets, so that whatever does not come from the catalogue shows on the page. `rtl` turns its letters round.
 */
export function pseudoCatalogue<Value>(value: Value, direction: 'ltr' | 'rtl'): Value {
  return translated(value, direction) as Value;
}

function translated(value: unknown, direction: 'ltr' | 'rtl'): unknown {
  if (typeof value === 'string') return inPseudoLanguage(value, direction);
  if (Array.isArray(value)) return value.map((entry) => translated(entry, direction));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      notText.has(name) ? entry : translated(entry, direction),
    ]),
  );
}
