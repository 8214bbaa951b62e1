import type { Route } from 'next';
import { whatIfHref } from '@/components/report/what-if-href';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { listSentRequests } from '@/lib/data/leads/sent-requests';
import type { OwnReport } from '@/lib/data/reports';
import { nextActs, type ReportAct } from '@/lib/domain/report/next-acts';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { sentHref } from '../../brief/sent/sent-href';

/** What the owner of a report can do with it, and the requests for people that were sent from it. */
export async function ReportActions({ report: { id, result } }: { report: OwnReport }) {
  const requests = await listSentRequests(await getRespondent(), id);
  const { report, whatIf } = getText();
  const { label, people, share, answerMore } = report.actions;
  const links: Record<ReportAct, { href: Route; label: string }> = {
    people: { href: `/brief?report=${id}` as Route, label: people },
    answerMore: { href: `/reports/${id}/repeat` as Route, label: answerMore },
    whatIf: { href: whatIfHref(id, []), label: whatIf.open },
    share: { href: `/reports/${id}/share` as Route, label: share },
  };
  return (
    <>
      <div role="group" aria-label={label} className="flex flex-wrap gap-3">
        {nextActs(result.verdict).map((act, index) => (
          <LinkButton key={act} href={links[act].href} variant={index === 0 ? 'primary' : 'secondary'}>
            {links[act].label}
          </LinkButton>
        ))}
      </div>
      {requests.map(({ reference, sentAt }) => (
        <p key={reference} className="mt-3 text-small">
          <TextLink href={sentHref(reference)}>
            {message(report.actions.asked, { reference, date: formatDate(sentAt) })}
          </TextLink>
        </p>
      ))}
    </>
  );
}
