import { describe, expect, test } from 'vitest';
import { countryCodes } from '@/lib/domain/lead/country-codes';

/**
 * Codes that CLDR names as regions and that are no country of ISO 3166-1: groups of states, parts of a country with a
 * code reserved for them, and the code of "unknown".
 */
const noCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

describe('the list of countries (B01)', () => {
  test('holds every country that CLDR names under a code of its own, Kosovo included, and nothing else', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    const named = pairs.filter(
      (code) =>
        names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !isRetired(code),
    );
    expect([...countryCodes]).toEqual(named.filter((code) => !noCountries.includes(code)));
    expect(countryCodes).toContain('XK');
  });
});

/** A code that was taken back, such as SU or AN, stands for another one today. */
function isRetired(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
}
