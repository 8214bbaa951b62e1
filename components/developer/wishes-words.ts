import type { DeveloperWishes } from '@/lib/domain/developer/preferences';
import { formatList } from '@/lib/shared/format';
import type { adminText } from '@/lib/text/en/admin';
import type { peopleText } from '@/lib/text/en/people';
import { rateWords } from '@/lib/text/rate-words';

/** What somebody would like and what they refuse, in words; an empty text means that nobody asked. */
export function wishesWords(
  { preferences, exclusions }: DeveloperWishes,
  text: typeof adminText.developers,
  people: typeof peopleText,
): { wants: string; refuses: string } {
  const wants = preferences
    ? [
        ...preferences.languages.map((language) => people.languageNeeds[language]),
        ...preferences.domains.map((domain) => people.domains[domain]),
        ...preferences.engagements.map((type) => people.engagements[type]),
        ...(preferences.targetRate === 'unknown' ? [] : [rateWords(preferences.targetRate, people)]),
      ]
    : [];
  const refuses = exclusions
    ? [
        ...exclusions.domains.map((domain) => people.domains[domain]),
        ...(exclusions.onCall ? [text.onCall] : []),
      ]
    : [];
  return {
    wants: formatList(wants),
    refuses: exclusions && refuses.length === 0 ? text.refusesNothing : formatList(refuses),
  };
}
