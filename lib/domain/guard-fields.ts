import { z } from 'zod';

/**
 * The field that no person sees (A28). Its name means nothing to the software that fills in forms for people:
 * browsers fill in a `website`, an `email` or a `company` wherever they find one.
 */
export const trapField = 'extra';

/** What every form that anybody may send carries besides its own fields; both empty where a program left them out. */
export const guardFieldsSchema = z.object({
  [trapField]: z.string().max(500).default(''),
  /** When the form was drawn, signed. */
  stamp: z.string().max(200).default(''),
});
