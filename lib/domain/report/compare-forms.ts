import { z } from 'zod';

/** The form that repeats an assessment. The key makes sending it twice the same as sending it once. */
export const repeatFormSchema = z.strictObject({ report: z.uuid(), key: z.uuid() });

/** The two reports that an address compares; one that is missing or empty is still to be chosen. */
export const comparisonQuerySchema = z.object({
  earlier: z.union([z.uuid(), z.literal('')]).optional(),
  later: z.union([z.uuid(), z.literal('')]).optional(),
});
