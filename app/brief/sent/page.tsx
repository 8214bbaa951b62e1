import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { getSentRequest } from '@/lib/data/leads/sent-requests';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

export function generateMetadata(): Metadata {
  return { title: getText().brief.sent.title, robots: { index: false } };
}

/** Says that a request arrived, to its sender only: a made-up number and one of somebody else find nothing. */
export default async function BriefSentPage({ searchParams }: PageProps<'/brief/sent'>) {
  const { reference, proof } = await searchParams;
  if (typeof reference !== 'string' || !/^PL-[2-9A-Z]{4}-[2-9A-Z]{4}$/u.test(reference)) notFound();
  const viewer = await getRespondent();
  const request = await getSentRequest(viewer, reference, typeof proof === 'string' ? proof : '');
  if (!request) notFound();
  const { sent } = getText().brief;
  const { reportId, sentAt } = request;
  return (
    <div className="max-w-measure">
      <h1 className="heading text-title">{sent.title}</h1>
      <p className="mt-4 text-lead">{message(sent.lead, { reference, date: formatDate(sentAt) })}</p>
      <p className="mt-4 text-ink-2">{sent.next}</p>
      <p className="mt-8">
        {reportId ? (
          <TextLink href={`/reports/${reportId}` as Route}>{sent.backToReport}</TextLink>
        ) : (
          <TextLink href={'/reports'}>{sent.back}</TextLink>
        )}
      </p>
    </div>
  );
}
