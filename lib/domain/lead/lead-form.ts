import { z } from 'zod';
import { isCalendarDay } from '@/lib/domain/developer/calendar-day';
import { guardFieldsSchema } from '@/lib/domain/guard-fields';
import { briefFormSchema } from './brief-form';

/** What travels with a brief besides what was typed. */
const aroundBriefSchema = z.object({
  /** The report it was filled in from. */
  report: z
    .union([z.uuid().max(36), z.literal('')])
    .default('')
    .transform((id) => (id === '' ? null : id)),
  /** Makes sending it twice the same as sending it once. */
  key: z.uuid().max(36),
  /** The day on which it was filled in from the report; the dates in it were counted from that day. */
  day: z.string().max(10).refine(isCalendarDay).optional().catch(undefined),
  ...guardFieldsSchema.shape,
});

/** The form on which a company asks for people; refusals name the field of the brief they are about. */
export const leadFormSchema = z.intersection(
  aroundBriefSchema,
  briefFormSchema.transform((brief) => ({ brief })),
);
