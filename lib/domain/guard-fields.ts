import { z } from 'zod';
import { trapField } from './trap-field';

/** What every form that anybody may send carries besides its own fields; both empty where a program left them out. */
export const guardFieldsSchema = z.object({
  [trapField]: z.string().max(500).default(''),
  /** When the form was drawn, signed. */
  stamp: z.string().max(200).default(''),
});
