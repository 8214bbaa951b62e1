import { randomUUID } from 'node:crypto';
import type { Metadata, Route } from 'next';
import { ShareForm } from '@/components/report/share-form';
import { ShareLinkList } from '@/components/report/share-link-list';
import { shownSystemName } from '@/components/report/shown-system-name';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { shareAddress } from '@/lib/auth/share-address';
import { getRespondent } from '@/lib/auth/viewer';
import { listShareLinks } from '@/lib/data/share-links';
import { maximumLinkLabel } from '@/lib/domain/share/share-forms';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { createShareLinkAction, revokeShareLinkAction } from '../actions';
import { requireOwnReport } from '../own-report';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[reportId]/share'>): Promise<Metadata> {
  const { systemName } = await requireOwnReport((await params).reportId);
  const { share } = getText();
  return {
    title: systemName ? message(share.titleNamed, { system: systemName }) : share.title,
    robots: { index: false, follow: false },
  };
}

export default async function ShareReportPage(props: PageProps<'/reports/[reportId]/share'>) {
  const { id, systemName } = await requireOwnReport((await props.params).reportId);
  const { done } = await props.searchParams;
  const { report, share: text } = getText();
  const links = await listShareLinks(await getRespondent(), id);
  const openLinks = links.filter(({ state }) => state === 'open').length;
  const outcome = done === 'made' ? text.made : done === 'ended' ? text.ended : null;
  const shown = await Promise.all(
    links.map(async (link) => ({ ...link, address: link.token && (await shareAddress(link.token)) })),
  );
  return (
    <div className="pt-8 pb-20 sm:pt-10">
      <p className="text-small">
        <TextLink href={`/reports/${id}` as Route}>{text.back}</TextLink>
      </p>
      <h1 className="heading mt-6 text-title [overflow-wrap:anywhere]">
        {text.heading}: <bdi>{shownSystemName(systemName, { report })}</bdi>
      </h1>
      <p className="mt-4 max-w-measure text-ink-2">{text.lead}</p>
      {outcome ? (
        // The same words a second time are said again only by a notice that is new.
        <Notice key={`${done} ${openLinks}`} live title={outcome.title} className="mt-8">
          {outcome.body}
        </Notice>
      ) : null}
      <div className="mt-10 grid items-start gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <section aria-labelledby="make-link">
          <h2 id="make-link" className="heading mb-5 text-h3">
            {text.form.heading}
          </h2>
          <ShareForm
            action={createShareLinkAction}
            reportId={id}
            idempotencyKey={randomUUID()}
            longestLabel={maximumLinkLabel}
            text={text.form}
          />
        </section>
        <section aria-labelledby="links">
          <h2 id="links" className="heading mb-5 text-h3">
            {text.list.heading}
          </h2>
          <ShareLinkList links={shown} reportId={id} revokeAction={revokeShareLinkAction} text={text.list} />
        </section>
      </div>
    </div>
  );
}
