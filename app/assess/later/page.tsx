import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { QuietPage } from '@/components/assessment/quiet-page';
import { CopyField } from '@/components/ui/copy-field';
import { LinkButton } from '@/components/ui/link-button';
import { getPrivateToken } from '@/lib/auth/viewer';
import { privateLink } from '@/lib/auth/private-link';
import { brand } from '@/lib/brand/brand';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { getCurrentAssessment } from '../current-assessment';
import { hrefToGoOn } from '../standing';

/** The page shows a private link, so it tells no other site where its visitor comes from. */
export const metadata: Metadata = {
  title: getText().assessment.later.title,
  robots: { index: false },
  referrer: 'same-origin',
};

/** The private link, what it opens, and how to take it along. */
export default async function LaterPage() {
  const assessment = await getCurrentAssessment();
  if (!assessment) redirect('/assess');
  const { site, assessment: text } = getText();
  const link = await privateLink((await getPrivateToken(assessment.assessmentId)) ?? '');
  return (
    <QuietPage
      brandName={brand.name}
      skipLabel={site.chrome.skip}
      heading={text.later.heading}
      lead={text.later.lead}
    >
      <div className="mt-8">
        <CopyField
          id="private-link"
          label={text.later.link}
          value={link}
          copyLabel={text.later.copy}
          copiedLabel={text.later.copied}
          help={text.later.linkHelp}
        />
      </div>
      {assessment.expiresAt ? (
        <p className="mt-3 text-small text-ink-2">
          {message(assessment.reportId ? text.later.finishedUntil : text.later.keptUntil, {
            date: formatDate(assessment.expiresAt),
          })}
        </p>
      ) : null}
      <p className="mt-8">
        <a className="text-link" href={mailtoHref(link, assessment.systemName)}>
          {text.later.mail}
        </a>
      </p>
      <p className="mt-1 text-small text-ink-2">{text.later.mailHelp}</p>
      <div className="mt-10">
        <LinkButton href={hrefToGoOn(assessment)} variant="secondary">
          {assessment.reportId ? text.later.backToReport : text.later.back}
        </LinkButton>
      </div>
    </QuietPage>
  );
}

function mailtoHref(link: string, system: string): string {
  const { mailBody, mailSubject, mailSubjectNamed } = getText().assessment.later;
  const subject = system ? message(mailSubjectNamed, { system }) : mailSubject;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message(mailBody, { link }))}`;
}
