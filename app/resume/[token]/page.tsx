import type { Metadata, Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { QuietPage } from '@/components/assessment/quiet-page';
import { ActForm } from '@/components/ui/act-form';
import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import { countMiss } from '@/lib/auth/link-guesses';
import { brand } from '@/lib/brand/brand';
import { withoutAddedPunctuation } from '@/lib/shared/link-punctuation';
import { message } from '@/lib/shared/message';
import { tokenShape } from '@/lib/shared/token-shape';
import { getText } from '@/lib/text/catalogue';
import { standingOf } from '../../assess/standing';
import { resumeAssessmentAction } from './actions';
import { findByPrivateLink } from './find-by-private-link';

interface ResumePageProps {
  params: Promise<{ token: string }>;
}

/** The address is a key: no index, and no other site learns it. */
export const metadata: Metadata = {
  title: getText().assessment.resume.title,
  robots: { index: false, follow: false },
  referrer: 'same-origin',
};

/** What a private link opens. Looking changes nothing; only the button puts it on this browser. */
export default async function ResumePage({ params }: ResumePageProps) {
  const { token } = await params;
  const alone = withoutAddedPunctuation(token, tokenShape);
  if (alone !== null) redirect(`/resume/${alone}` as Route);
  const assessment = await findByPrivateLink(token);
  if (!assessment) {
    // Past the limit proxy.ts answers (security.md P20).
    await countMiss('resume');
    notFound();
  }
  const { site, assessment: text } = getText();
  const done = assessment.reportId !== null;
  return (
    <QuietPage
      brandName={brand.name}
      skipLabel={site.chrome.skip}
      heading={text.resume.heading}
      lead={done ? text.resume.leadDone : text.resume.lead}
    >
      <DescriptionList
        className="mt-8"
        items={[
          {
            key: 'system',
            term: text.resume.system,
            description: <bdi>{assessment.systemName || text.unnamed}</bdi>,
          },
          {
            key: 'state',
            term: text.resume.state,
            description: done ? text.resume.finished : message(text.answeredOf, standingOf(assessment)),
          },
          { key: 'saved', term: text.lastSaved, description: <Moment at={assessment.savedAt} /> },
        ]}
      />
      <ActForm
        action={resumeAssessmentAction}
        fields={{ token }}
        pendingLabel={text.resume.pending}
        className="mt-8"
      >
        {done ? text.resume.submitDone : text.resume.submit}
      </ActForm>
      <p className="mt-4 max-w-measure text-small text-ink-2">{text.resume.note}</p>
    </QuietPage>
  );
}
