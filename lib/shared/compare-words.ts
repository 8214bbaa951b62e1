import { language } from './language';

/** For sorting words that people read: the order of this language's dictionaries. */
export const compareWords = new Intl.Collator(language.locale).compare;
