import type { ReactNode } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import type { BusinessDomain } from '@/lib/domain/developer/business-domain';
import type { DeveloperStatus } from '@/lib/domain/developer/developer-status';
import type { EngagementType } from '@/lib/domain/developer/engagement-type';
import type { EnglishLevel } from '@/lib/domain/developer/english-level';
import type { DeveloperWishes } from '@/lib/domain/developer/preferences';
import type { Rate } from '@/lib/domain/developer/rate';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import { formatDate, formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import type { peopleText } from '@/lib/text/en/people';
import { rateWords } from '@/lib/text/rate-words';
import { workingHoursWords } from '@/lib/text/working-hours-words';
import { FreshnessMark } from './freshness-mark';
import { wishesWords } from './wishes-words';

/** What a developer offers and asks for; null and empty lists mean that nobody said. */
export type DeveloperTerms = {
  email: string | null;
  status: DeveloperStatus;
  week: WorkingWeek | null;
  availableFrom: Date | null;
  hoursPerWeek: number | null;
  availabilityConfirmedOn: string | null;
  rate: Rate | null;
  rateConfirmedOn: string | null;
  english: EnglishLevel | null;
  engagements: readonly EngagementType[];
  domains: readonly BusinessDomain[];
  engagementsDone: number;
  wishes: DeveloperWishes;
};

type DeveloperFactsProps = {
  terms: DeveloperTerms;
  today: string;
  text: typeof adminText.developers;
  people: typeof peopleText;
};

/** The terms of one developer, each with when it was last confirmed where that matters. */
export function DeveloperFacts({ terms, today, text, people }: DeveloperFactsProps) {
  const { facts } = text;
  const wishes = wishesWords(terms.wishes, text, people);
  const confirmed = (kind: 'availability' | 'rate', confirmedOn: string | null) => (
    <span className="block text-small text-ink-2">
      {text.columns.freshness}: <FreshnessMark {...{ kind, confirmedOn, today, text }} />
    </span>
  );
  const said = (value: ReactNode) => value || <span className="text-ink-3">{text.notSaid}</span>;
  const items: [keyof typeof facts, ReactNode][] = [
    ['status', text.statuses[terms.status]],
    [
      'email',
      said(
        terms.email && (
          <span translate="no" dir="ltr" className="wrap-anywhere">
            {terms.email}
          </span>
        ),
      ),
    ],
    [
      'available',
      <>
        {said(terms.availableFrom && formatDate(terms.availableFrom))}
        {confirmed('availability', terms.availabilityConfirmedOn)}
      </>,
    ],
    ['hoursPerWeek', said(terms.hoursPerWeek && message(people.hoursPerWeek, { hours: terms.hoursPerWeek }))],
    [
      'rate',
      <>
        {said(terms.rate && rateWords(terms.rate, people))}
        {confirmed('rate', terms.rateConfirmedOn)}
      </>,
    ],
    [
      'timeZone',
      said(
        terms.week && (
          <span translate="no" dir="ltr">
            {terms.week.zone}
          </span>
        ),
      ),
    ],
    ['hours', said(terms.week && workingHoursWords(terms.week, people))],
    ['english', said(terms.english && people.english[terms.english])],
    ['engagements', said(formatList(terms.engagements.map((type) => people.engagements[type])))],
    ['domains', said(formatList(terms.domains.map((domain) => people.domains[domain])))],
    ['done', terms.engagementsDone],
    ['wishes', said(wishes.wants)],
    ['refuses', said(wishes.refuses)],
  ];
  return (
    <DescriptionList items={items.map(([key, description]) => ({ key, term: facts[key], description }))} />
  );
}
