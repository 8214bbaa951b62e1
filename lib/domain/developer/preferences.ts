import { z } from 'zod';
import { businessDomains } from './business-domain';
import { engagementTypes } from './engagement-type';
import { languages } from './language';
import { currencies, rateUnits } from './rate';

const domainsSchema = z.array(z.enum(businessDomains)).max(businessDomains.length);

/**
 * What a developer wants and refuses, as it is stored with the profile. A part that is absent was never asked
 * or never answered; an empty list was answered with "no preference".
 */
export const developerWishesSchema = z.strictObject({
  preferences: z
    .strictObject({
      languages: z.array(z.enum(languages)).max(languages.length),
      domains: domainsSchema,
      engagements: z.array(z.enum(engagementTypes)).max(engagementTypes.length),
      targetRate: z.union([
        z.literal('unknown'),
        z.strictObject({
          minorUnits: z.int().min(1).max(10_000_000_000),
          currency: z.enum(currencies),
          unit: z.enum(rateUnits),
        }),
      ]),
    })
    .optional(),
  exclusions: z.strictObject({ domains: domainsSchema, onCall: z.boolean() }).optional(),
});

export type DeveloperWishes = z.infer<typeof developerWishesSchema>;
