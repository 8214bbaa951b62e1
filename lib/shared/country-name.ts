import { language } from './language';

const names = new Intl.DisplayNames(language.locale, { type: 'region' });

/** The name of a country by its ISO 3166-1 code of two letters; the code itself where nobody knows a name. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
