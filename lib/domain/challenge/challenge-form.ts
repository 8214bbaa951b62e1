import { z } from 'zod';
import { emailSchema } from '../email-address';
import { guardFieldsSchema } from '../guard-fields';
import { boundedText, inputProblems } from '../text-input';
import { challengeKinds, challengeLimits, decisions } from './challenge';

const longestEmail = 254;

/** The form in which a reader challenges a claim; every value is text, empty where nothing was typed. */
export const challengeFormSchema = z.strictObject({
  claim: z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]+$/u),
  wording: z.coerce.number(inputProblems.number).int().min(1).max(10_000),
  key: z.uuid().max(36),
  kind: z.enum(challengeKinds, { error: inputProblems.choice }),
  body: boundedText(challengeLimits.body, { min: 10, multiline: true }),
  source: boundedText(challengeLimits.source).refine(isEmptyOrHttps, inputProblems.url),
  name: boundedText(challengeLimits.name),
  email: boundedText(longestEmail).transform((typed, context) => {
    if (typed === '') return '';
    const email = emailSchema.safeParse(typed);
    if (email.success) return email.data;
    context.addIssue({ code: 'custom', message: inputProblems.email });
    return z.NEVER;
  }),
  ...guardFieldsSchema.shape,
});

/** The form in which staff decide a challenge. */
export const decisionFormSchema = z.strictObject({
  challenge: z.uuid().max(36),
  decision: z.enum(decisions, { error: inputProblems.choice }),
  reason: boundedText(challengeLimits.reason, { min: 10, multiline: true }),
  note: boundedText(challengeLimits.note, { multiline: true }),
});

/** An address of a public page: https, a host with a dot, and no password in it. */
function isEmptyOrHttps(typed: string): boolean {
  if (typed === '') return true;
  if (!URL.canParse(typed)) return false;
  const { protocol, hostname, username, password } = new URL(typed);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}
