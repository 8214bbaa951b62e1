import type { Route } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import type { SentRequest } from '@/lib/data/leads/sent-requests';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { sentHref } from './sent/sent-href';

/** Instead of an empty form: the requests that were sent from this report, and the way to one more. */
export function AlreadySent({ reportId, requests }: { reportId: string; requests: readonly SentRequest[] }) {
  const { title, already } = getText().brief;
  return (
    <div className="max-w-measure">
      <h1 className="heading text-title">{title}</h1>
      <p className="mt-4 text-lead">{already.lead}</p>
      <ul className="mt-4 flex flex-col gap-2">
        {requests.map(({ reference, sentAt }) => (
          <li key={reference}>
            <TextLink href={sentHref(reference)}>
              {message(already.one, { reference, date: formatDate(sentAt) })}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="mt-8 text-ink-2">{already.againLead}</p>
      <p className="mt-4">
        <LinkButton href={`/brief?report=${reportId}&another=yes` as Route} variant="secondary">
          {already.again}
        </LinkButton>
      </p>
    </div>
  );
}
