import { language } from './language';

/** A phrase as the start of a line or a sentence: its first letter in upper case, the rest as it is. */
export function capitalised(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toLocaleUpperCase(language.locale) + rest.join('');
}
