import { z } from 'zod';
import { boundedText, inputProblems } from '../text-input';
import { hideableParts, shareAudiences } from './hidden-parts';

/** Longest name of a link, in UTF-16 units. */
export const maximumLinkLabel = 80;

/** After how many days a link can be made to end. */
const linkDays = ['7', '30', '90'] as const;

/** The form that makes a share link. The key makes sending it twice the same as sending it once. */
export const shareFormSchema = z.strictObject({
  report: z.uuid(),
  key: z.uuid(),
  label: boundedText(maximumLinkLabel, { min: 1 }),
  audience: z.enum(shareAudiences, inputProblems.choice),
  hidden: z.array(z.enum(hideableParts, inputProblems.choice)).max(hideableParts.length).default([]),
  days: z.enum(linkDays, inputProblems.choice).transform(Number),
});

/** The form that ends a share link. */
export const revokeFormSchema = z.strictObject({ report: z.uuid(), link: z.uuid() });
