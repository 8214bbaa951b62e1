import type { DeveloperTerms } from '@/components/developer/developer-facts';
import type { DeveloperDetail } from '@/lib/data/developers/list-developers';
import { developerWishesSchema } from '@/lib/domain/developer/preferences';
import { currentZoneName } from '@/lib/domain/developer/time-zone-names';
import { utcDay } from '@/lib/shared/utc-day';
import { rateOf } from '../rate-of';

/** A stored profile's terms as the page shows them. */
export function developerTerms(developer: DeveloperDetail): DeveloperTerms {
  const { timeZone, workFromMinute, workToMinute } = developer;
  const wishes = developerWishesSchema.safeParse(developer.preferences);
  return {
    email: developer.email,
    status: developer.status as DeveloperTerms['status'],
    week:
      timeZone !== null && workFromMinute !== null && workToMinute !== null
        ? {
            zone: currentZoneName(timeZone),
            days: developer.workDays,
            fromMinute: workFromMinute,
            toMinute: workToMinute,
          }
        : null,
    availableFrom: developer.availableFrom,
    hoursPerWeek: developer.hoursPerWeek,
    availabilityConfirmedOn: developer.availabilityConfirmedOn && utcDay(developer.availabilityConfirmedOn),
    rate: rateOf(developer),
    rateConfirmedOn: developer.rateConfirmedOn && utcDay(developer.rateConfirmedOn),
    english: developer.englishLevel as DeveloperTerms['english'],
    engagements: developer.engagementTypes as DeveloperTerms['engagements'],
    domains: developer.domains as DeveloperTerms['domains'],
    engagementsDone: developer.engagementsDone,
    wishes: wishes.success ? wishes.data : {},
  };
}
