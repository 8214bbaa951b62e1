/**
 * Fills a pattern that holds names in braces and nothing else. Browsers get no formatter (decision 0011), and the
 * sentences that follow a change at once need none.
 */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => String(values[name] ?? ''));
}
