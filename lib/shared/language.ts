export type LanguageName = 'en' | 'pseudo' | 'pseudo-rtl';

/** A language as markup and `Intl` need to know it; its words are in lib/text. */
type Language = {
  /** For the attribute `lang`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** By which dates, numbers, lists, plurals and names of countries are written. */
  locale: string;
};

/**
 * The pseudo-languages write dates and numbers as French does, so that one that is written by hand shows. XA and
 * XB are the regions that are set aside for invented languages.
 */
const languages: Record<LanguageName, Language> = {
  en: { tag: 'en', direction: 'ltr', locale: 'en-GB' },
  pseudo: { tag: 'en-XA', direction: 'ltr', locale: 'fr' },
  'pseudo-rtl': { tag: 'ar-XB', direction: 'rtl', locale: 'fr' },
};

/**
 * The language of this installation. The bundler writes the setting into the code (next.config.js), so that pages
 * made on the server, in the browser and by the build agree; lib/environment refuses any other value.
 */
export const languageName: LanguageName = knownName(process.env.PORTAL_LANGUAGE);

export const language: Language = languages[languageName];

function knownName(name: string | undefined): LanguageName {
  return name === 'pseudo' || name === 'pseudo-rtl' ? name : 'en';
}
