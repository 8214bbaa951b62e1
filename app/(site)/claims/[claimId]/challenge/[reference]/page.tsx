import type { Metadata, Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ChallengedClaim } from '@/components/challenge/challenged-claim';
import { ChallengeStatus } from '@/components/challenge/challenge-status';
import { claimView } from '@/components/comparison/claim-view';
import { PageContainer } from '@/components/layout/page-container';
import { TextLink } from '@/components/ui/text-link';
import { getChallengeStatus } from '@/lib/data/challenges';
import { mailLeaves } from '@/lib/data/mail-messages';
import { outcomeOf } from '@/lib/domain/challenge/challenge';
import { clockOf } from '@/lib/domain/challenge/working-days';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { formatDate } from '@/lib/shared/format';
import { withoutAddedPunctuation } from '@/lib/shared/link-punctuation';
import { todayInUtc } from '@/lib/shared/today';
import { utcDay } from '@/lib/shared/utc-day';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  title: getText().challenge.status.title,
  robots: { index: false, follow: false },
};

const referenceShape = /^CH-[2-9A-Z]{4}-[2-9A-Z]{4}/u;

type Props = PageProps<'/claims/[claimId]/challenge/[reference]'>;

/** What became of a challenge, for whoever knows its reference. It says nothing of what was written or by whom. */
export default async function ChallengeStatusPage({ params }: Props) {
  const { claimId, reference } = await params;
  const alone = withoutAddedPunctuation(reference, referenceShape);
  if (alone !== null) redirect(`/claims/${claimId}/challenge/${alone}` as Route);
  const found =
    referenceShape.exec(reference)?.[0] === reference ? await getChallengeStatus(reference) : null;
  const history = claimHistory(claimId);
  const newest = history.at(-1);
  if (found?.claimId !== claimId || !newest) notFound();
  const { challenge: text, comparison } = getText();
  const { decided, receivedAt } = found;
  const { due, isOverdue } = clockOf(utcDay(receivedAt), todayInUtc());
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="mb-5 heading text-title">
        {text.status.title}{' '}
        <span translate="no" dir="ltr" className="whitespace-nowrap">
          {reference}
        </span>
      </h1>
      <ChallengeStatus
        reference={reference}
        due={{ date: formatDate(new Date(due)), isOverdue }}
        decided={
          decided && {
            ...decided,
            whatBecame: outcomeOf(decided.decision, decided.wording, history.length),
          }
        }
        mailLeaves={mailLeaves()}
        text={text}
      />
      <h2 className="mt-10 mb-4 heading text-h3">{text.status.claim}</h2>
      <ChallengedClaim
        claim={claimView(newest.claim, todayInUtc(), comparison)}
        text={{ read: text.changes.readClaim, caution: comparison.claim.caution }}
      />
      <p className="mt-8">
        <TextLink href="/changes">{text.status.log}</TextLink>
      </p>
    </PageContainer>
  );
}
