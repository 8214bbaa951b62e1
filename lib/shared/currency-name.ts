import { language } from './language';

const names = new Intl.DisplayNames(language.locale, { type: 'currency' });

/** A currency by its code of ISO 4217 and its name, as an entry of a list: "CHF, Swiss Franc". */
export function currencyEntry(code: string): string {
  const name = names.of(code) ?? code;
  return name === code ? code : `${code}, ${name}`;
}
