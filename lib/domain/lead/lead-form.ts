import { z } from 'zod';
import { briefFormSchema } from './brief-form';

/** What travels with a brief: the report it was filled in from, and the key that makes sending it twice harmless. */
const aroundBriefSchema = z.object({
  report: z
    .union([z.uuid().max(36), z.literal('')])
    .default('')
    .transform((id) => (id === '' ? null : id)),
  key: z.uuid().max(36),
});

/** The form on which a company asks for people; refusals name the field of the brief they are about. */
export const leadFormSchema = z.intersection(
  aroundBriefSchema,
  briefFormSchema.transform((brief) => ({ brief })),
);
