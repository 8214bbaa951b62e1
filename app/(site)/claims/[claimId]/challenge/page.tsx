import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ChallengeForm } from '@/components/challenge/challenge-form';
import { ChallengedClaim } from '@/components/challenge/challenged-claim';
import { claimView } from '@/components/comparison/claim-view';
import { PageContainer } from '@/components/layout/page-container';
import { newFormStamp } from '@/lib/actions/form-guard';
import { mailLeaves } from '@/lib/data/mail-messages';
import { challengeKinds, challengeLimits, senderDays } from '@/lib/domain/challenge/challenge';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { sendChallengeAction } from './actions';
import { requireClaim } from './require-claim';

/** Each drawing of the form has a key and a moment of its own. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: getText().challenge.form.title, robots: { index: false } };

export default async function ChallengePage({ params }: PageProps<'/claims/[claimId]/challenge'>) {
  const { claim, number } = requireClaim((await params).claimId);
  const { challenge, comparison, assessment } = getText();
  const { form: text } = challenge;
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="heading text-title">{text.title}</h1>
      <p className="mt-4 mb-8 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <ChallengedClaim
        claim={claimView(claim, todayInUtc(), comparison)}
        text={{ read: text.back, caution: comparison.claim.caution }}
      />
      <div className="mt-10">
        <ChallengeForm
          action={sendChallengeAction}
          claimId={claim.id}
          wording={number}
          idempotencyKey={randomUUID()}
          stamp={newFormStamp('challenge')}
          kinds={challengeKinds.map((kind) => ({ value: kind, label: challenge.kinds[kind] }))}
          limits={challengeLimits}
          text={text}
          senderWhy={message(mailLeaves() ? text.senderWhy : text.senderWhyNoMail, { days: senderDays })}
          connectionLost={assessment.connectionLost}
        />
      </div>
    </PageContainer>
  );
}
