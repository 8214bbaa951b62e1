import { errorPageText as english } from './en/error-page';
import { pseudoCatalogue } from './pseudo';

/**
 * The words of the page that says that a page failed: the browser's share of the catalogue, which every page carries.
 * It names the setting itself (see lib/shared/language.ts), so that the bundler leaves out what is not chosen.
 */
export const errorPageText: typeof english =
  process.env.PORTAL_LANGUAGE === 'pseudo' || process.env.PORTAL_LANGUAGE === 'pseudo-rtl'
    ? pseudoCatalogue(english, process.env.PORTAL_LANGUAGE === 'pseudo' ? 'ltr' : 'rtl')
    : english;
