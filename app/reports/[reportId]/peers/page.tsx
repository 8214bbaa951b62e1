import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { PeerTopic } from '@/components/comparing/peer-topic';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { getPeerComparison, type PeerComparison } from '@/lib/data/peers';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from '../own-report';
import { peersView } from './peers-view';

export const metadata: Metadata = {
  title: getText().comparing.peers.title,
  robots: { index: false, follow: false },
};

/** What others with such a system answered, counted in groups of six or more (A14). */
export default async function PeersPage({ params }: PageProps<'/reports/[reportId]/peers'>) {
  const { id } = await requireOwnReport((await params).reportId);
  const comparison = (await getPeerComparison(await getRespondent(), id)) ?? notFound();
  const { comparing } = getText();
  const { heading, how } = comparing.peers;
  return (
    <div className="pt-8 pb-20 sm:pt-10">
      <p className="text-small">
        <TextLink href={`/reports/${id}` as Route}>{comparing.back}</TextLink>
      </p>
      <h1 className="heading mt-6 text-title">{heading}</h1>
      <Figures comparison={comparison} />
      <Disclosure summary={how.heading} className="mt-8">
        <div className="flex max-w-measure flex-col gap-3 text-small text-ink-2">
          {how.body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

function Figures({ comparison }: { comparison: PeerComparison }) {
  const { comparing, report, reportAnswers: answers, plumbLine } = getText();
  const text = comparing.peers;
  const { group, figures } = comparison;
  if (group === null) return <Nothing title={text.noGroup.title}>{text.noGroup.body}</Nothing>;
  const named = { group: text.groups[group], count: figures.members };
  if (figures.members === 0)
    return <Nothing title={text.none.title}>{message(text.none.body, named)}</Nothing>;
  const { topics, waiting } = peersView(comparison, { comparing, report, answers, plumbLine });
  return (
    <>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{message(text.members, named)}</p>
      {topics.length > 0 ? (
        <>
          <div className="mt-10 grid items-start gap-x-16 gap-y-10 md:grid-cols-2">
            {topics.map((topic) => (
              <PeerTopic key={topic.key} topic={topic} ownLabel={text.ownLine} />
            ))}
          </div>
          {waiting ? <p className="mt-10 max-w-measure text-small text-ink-2">{waiting}</p> : null}
        </>
      ) : (
        <Nothing title={text.nothingYet.title}>{text.nothingYet.body}</Nothing>
      )}
    </>
  );
}

function Nothing({ title, children }: { title: string; children: string }) {
  return (
    <EmptyState className="mt-10" title={title}>
      {children}
    </EmptyState>
  );
}
