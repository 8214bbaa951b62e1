import { z } from 'zod';

/** The form that keeps a report judged again. */
export const rerunFormSchema = z.strictObject({ report: z.uuid() });
