import { errorsText } from './en/errors';
import { legalText } from './en/legal';
import { plumbLineText } from './en/plumb-line';
import { siteText } from './en/site';

/** All English text of the product. A second language is one more object of this shape. */
export const en = {
  errors: errorsText,
  legal: legalText,
  plumbLine: plumbLineText,
  site: siteText,
};
