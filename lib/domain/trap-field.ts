/**
 * The name of the field that no person sees (A28). It means nothing to the software that fills in forms for people:
 * browsers fill in a `website`, an `email` or a `company` wherever they find one. The file imports nothing, because
 * forms in the browser need it.
 */
export const trapField = 'extra';
