import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { BriefForm } from '@/components/brief/brief-form';
import { TextLink } from '@/components/ui/text-link';
import { newFormStamp } from '@/lib/actions/form-guard';
import { getRespondent } from '@/lib/auth/viewer';
import { listSentRequests } from '@/lib/data/leads/sent-requests';
import { writeBriefForm } from '@/lib/domain/lead/brief-form';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { sendBriefAction } from './actions';
import { AlreadySent } from './already-sent';
import { briefChoices } from './brief-choices';
import { originSentences } from './origin-sentences';
import { prefilledFor } from './prefilled';

export function generateMetadata(): Metadata {
  return { title: getText().brief.title, robots: { index: false } };
}

/**
 * The request for people, filled in from a report or from scratch (C20). Where one was sent from the report already, the
 * page says so first.
 */
export default async function BriefPage({ searchParams }: PageProps<'/brief'>) {
  const { report, another } = await searchParams;
  const reportId = readReportId(report);
  const viewer = await getRespondent();
  const day = todayInUtc();
  const prefilled = await prefilledFor(viewer, reportId, day);
  if (!prefilled) notFound();
  const { brief: text, assessment } = getText();
  const sent = reportId && another === undefined ? await listSentRequests(viewer, reportId) : [];
  if (reportId && sent.length > 0) return <AlreadySent reportId={reportId} requests={sent} />;
  return (
    <>
      <h1 className="heading text-title">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <p className="mt-3 mb-10 max-w-measure text-ink-2">
        <span>{reportId ? text.fromReport : text.fromScratch}</span>{' '}
        {reportId ? null : <TextLink href={'/assess'}>{text.takeAssessment}</TextLink>}
      </p>
      <div className="max-w-[52rem]">
        <BriefForm
          action={sendBriefAction}
          reportId={reportId ?? ''}
          idempotencyKey={randomUUID()}
          stamp={newFormStamp('brief')}
          initial={{ ...writeBriefForm(prefilled.brief), day }}
          origins={originSentences(prefilled)}
          choices={briefChoices()}
          text={text}
          connectionLost={assessment.connectionLost}
        />
      </div>
    </>
  );
}

/** A report id from the address; a malformed one finds nothing, like an unknown one. */
function readReportId(value: string | string[] | undefined): string | null {
  if (value === undefined || value === '') return null;
  const id = z.uuid().max(36).safeParse(value);
  return id.success ? id.data : notFound();
}
