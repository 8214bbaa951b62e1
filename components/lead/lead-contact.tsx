import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import { countryName } from '@/lib/shared/country-name';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';

type LeadContactProps = {
  lead: {
    country: string;
    contact: { name: string; email: string };
    consents: readonly { purpose: string; givenAt: Date; withdrawnAt: Date | null }[];
    source: string;
    createdAt: Date;
    firstResponseAt: Date | null;
  };
  text: (typeof leadText)['who'];
};

/** Who asks, how they came, and what they agreed to. */
export function LeadContact({ lead, text }: LeadContactProps) {
  const sources: Record<string, string> = text.sources;
  return (
    <DescriptionList
      className="text-small"
      items={[
        { key: 'contact', term: text.contact, description: <span dir="auto">{lead.contact.name}</span> },
        {
          key: 'email',
          term: text.email,
          description: (
            <a
              href={`mailto:${lead.contact.email}`}
              translate="no"
              dir="ltr"
              className="text-link wrap-anywhere"
            >
              {lead.contact.email}
            </a>
          ),
        },
        { key: 'country', term: text.country, description: countryName(lead.country) },
        { key: 'received', term: text.received, description: <Moment at={lead.createdAt} /> },
        { key: 'source', term: text.source, description: sources[lead.source] ?? lead.source },
        {
          key: 'response',
          term: text.firstResponse,
          description: lead.firstResponseAt ? <Moment at={lead.firstResponseAt} /> : text.notYet,
        },
        {
          key: 'consent',
          term: text.consent,
          description:
            lead.consents.length === 0
              ? text.noConsent
              : lead.consents.map((consent) => (
                  <span key={`${consent.purpose}-${consent.givenAt.getTime()}`} className="block">
                    {consentWords(consent, text)}
                  </span>
                )),
        },
      ]}
    />
  );
}

function consentWords(
  { purpose, givenAt, withdrawnAt }: LeadContactProps['lead']['consents'][number],
  text: LeadContactProps['text'],
): string {
  const patterns: Record<string, string> = text.consents;
  const given = message(patterns[purpose] ?? text.consents.other, { purpose, day: formatDate(givenAt) });
  return withdrawnAt ? `${given}; ${message(text.withdrawn, { day: formatDate(withdrawnAt) })}` : given;
}
