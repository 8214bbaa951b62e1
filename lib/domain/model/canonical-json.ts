/**
 * JSON with one spelling per value: keys in code-unit order at every depth, no spaces, properties
 * that are undefined left out, dates as JSON writes them. Two equal values give the same bytes,
 * whatever built them, so the text can be hashed and compared.
 * @throws TypeError for what JSON cannot say: non-finite numbers, functions, symbols, big integers
 *   and undefined outside a property.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value))
    return `[${Array.from(value, (entry: unknown) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`canonical JSON has no form for ${typeof value}`);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no form for ${value}`);
  return JSON.stringify(value);
}

function objectText(value: object): string {
  if (value instanceof Date) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
