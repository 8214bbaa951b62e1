import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { PageHeading } from '@/components/admin/page-heading';
import { ChallengeFacts } from '@/components/challenge/challenge-facts';
import { DecisionFacts } from '@/components/challenge/decision-facts';
import { DecisionForm } from '@/components/challenge/decision-form';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { getChallenge, type ChallengeDetail } from '@/lib/data/challenges-staff';
import { challengeLimits, decisions, outcomeOf } from '@/lib/domain/challenge/challenge';
import { clockOf } from '@/lib/domain/challenge/working-days';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { utcDay } from '@/lib/shared/utc-day';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { decideChallengeAction } from './actions';
import { ClaimNow } from './claim-now';

export const metadata: Metadata = { title: getText().challenge.queue.title };

export default async function ChallengeDeskPage({ params }: PageProps<'/admin/challenges/[challengeId]'>) {
  const staff = await requireStaff('challenge:decide');
  const id = z
    .uuid()
    .max(36)
    .safeParse((await params).challengeId);
  const challenge = id.success ? await getChallenge(staff, id.data) : null;
  if (!challenge) notFound();
  const text = getText().challenge;
  const { desk } = text;
  return (
    <StaffFrame staff={staff} current="challenges">
      <p className="mb-4 text-small">
        <TextLink href={'/admin/challenges'}>{desk.back}</TextLink>
      </p>
      <PageHeading title={challenge.reference} aside={<StateBadge challenge={challenge} />} />
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-10">
          <section aria-labelledby="claim">
            <h2 id="claim" className="mb-4 heading text-h3">
              {desk.claim}
            </h2>
            <ClaimNow claimId={challenge.claimId} wording={challenge.wording} />
          </section>
          <section aria-labelledby="says">
            <h2 id="says" className="mb-3 heading text-h3">
              {desk.says}
            </h2>
            <ChallengeFacts challenge={challenge} text={text} />
          </section>
        </div>
        <section aria-labelledby="decision" className="min-w-0">
          <h2 id="decision" className="mb-3 heading text-h3">
            {challenge.decision ? desk.decided : desk.decide}
          </h2>
          <DecisionPart challenge={challenge} />
        </section>
      </div>
    </StaffFrame>
  );
}

/** Until when it is due, or what was decided. */
function StateBadge({ challenge }: { challenge: ChallengeDetail }) {
  const text = getText().challenge;
  if (challenge.decision) return <Badge>{text.decisions[challenge.decision]}</Badge>;
  const { due, isOverdue } = clockOf(utcDay(challenge.createdAt), todayInUtc());
  const date = formatDate(new Date(due));
  return isOverdue ? (
    <Badge tone="warning">{message(text.queue.overdue, { date })}</Badge>
  ) : (
    <Badge>{message(text.desk.due, { date })}</Badge>
  );
}

function DecisionPart({ challenge }: { challenge: ChallengeDetail }) {
  const text = getText().challenge;
  const { decision, decidedAt, claimId, wording } = challenge;
  if (decision && decidedAt) {
    const outcome = outcomeOf(decision, wording, claimHistory(claimId).length);
    return <DecisionFacts decided={{ ...challenge, decision, decidedAt, outcome }} text={text} />;
  }
  return (
    <DecisionForm
      action={decideChallengeAction}
      challengeId={challenge.id}
      choices={decisions.map((value) => ({
        value,
        label: text.decisions[value],
        description: text.desk.form.about[value],
      }))}
      limits={challengeLimits}
      text={text.desk.form}
    />
  );
}
