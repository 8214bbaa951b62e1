import { z } from 'zod';
import { businessDomains } from './business-domain';
import { engagementTypes } from './engagement-type';
import { languages } from './language';
import { currencies, rateUnits } from './rate';

/**
 * What a developer wants and refuses, as it is stored with the profile. A key that is absent was never asked
 * or never answered; an empty list was answered with "no preference".
 */
export const developerPreferencesSchema = z.strictObject({
  languages: z.array(z.enum(languages)).max(2).optional(),
  domains: z.array(z.enum(businessDomains)).max(businessDomains.length).optional(),
  engagements: z.array(z.enum(engagementTypes)).max(engagementTypes.length).optional(),
  targetRate: z
    .strictObject({
      minorUnits: z.int().min(1).max(10_000_000_000),
      currency: z.enum(currencies),
      unit: z.enum(rateUnits),
    })
    .optional(),
  /** ISO weekdays at work; Monday to Friday when absent. */
  workDays: z.array(z.int().min(1).max(7)).min(1).max(7).optional(),
  exclusions: z
    .strictObject({
      domains: z.array(z.enum(businessDomains)).max(businessDomains.length),
      onCall: z.boolean(),
    })
    .optional(),
});

export type DeveloperPreferences = z.infer<typeof developerPreferencesSchema>;
