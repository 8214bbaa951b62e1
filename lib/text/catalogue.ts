import { language, languageName } from '@/lib/shared/language';
import { en } from './en';
import { pseudoCatalogue } from './pseudo';

/** The shape every language has to fill. */
export type TextCatalogue = typeof en;

const text: TextCatalogue = languageName === 'en' ? en : pseudoCatalogue(en, language.direction);

/** The text of the product in the language of this installation. English is the only real one so far. */
export function getText(): TextCatalogue {
  return text;
}
