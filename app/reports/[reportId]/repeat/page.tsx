import { randomUUID } from 'node:crypto';
import type { Metadata, Route } from 'next';
import { shownSystemName } from '@/components/report/shown-system-name';
import { ActForm } from '@/components/ui/act-form';
import { DescriptionList } from '@/components/ui/description-list';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { getRepeatChain } from '@/lib/data/repeats';
import { finishedDays, unfinishedDays } from '@/lib/domain/assessment/retention';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from '../own-report';
import { repeatAssessmentAction } from './actions';
import { BegunRepeats } from './begun-repeats';

export const metadata: Metadata = {
  title: getText().comparing.repeat.title,
  robots: { index: false, follow: false },
};

/** Says what repeating means, and does it (A15). */
export default async function RepeatPage({ params }: PageProps<'/reports/[reportId]/repeat'>) {
  const { id, assessmentId, systemName } = await requireOwnReport((await params).reportId);
  const { repeats } = await getRepeatChain(await getRespondent(), assessmentId);
  const { report, comparing } = getText();
  const text = comparing.repeat;
  const days = { days: unfinishedDays, finishedDays };
  return (
    <div className="max-w-reading pt-8 pb-20 sm:pt-10">
      <p className="text-small">
        <TextLink href={`/reports/${id}` as Route}>{comparing.back}</TextLink>
      </p>
      <h1 className="heading mt-6 text-title [overflow-wrap:anywhere]">
        {text.heading}: <bdi>{shownSystemName(systemName, { report })}</bdi>
      </h1>
      <p className="mt-4 max-w-measure text-ink-2">{text.lead}</p>
      <DescriptionList
        className="mt-8"
        items={text.facts.map((fact) => ({ ...fact, description: message(fact.description, days) }))}
      />
      <ActForm
        action={repeatAssessmentAction}
        fields={{ report: id, key: randomUUID() }}
        pendingLabel={text.pending}
        className="mt-8"
      >
        {text.submit}
      </ActForm>
      {repeats.length > 0 ? <BegunRepeats reportId={id} repeats={repeats} text={text.begun} /> : null}
    </div>
  );
}
