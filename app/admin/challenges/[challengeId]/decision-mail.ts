import 'server-only';
import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import type { DecisionMade, ToldSender } from '@/lib/data/challenges-staff';
import type { MailDraft } from '@/lib/data/mail-messages';
import { senderDays } from '@/lib/domain/challenge/challenge';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The mail that tells a reader what became of their challenge. The address may be a stranger's: nothing that was typed is in it. */
export function decisionMail(sender: ToldSender, { decision, reason }: DecisionMade): MailDraft {
  const { challenge } = getText();
  const { mail } = challenge;
  const { claimId, wording, reference, senderEmail } = sender;
  const portal = portalAddress();
  return {
    toAddress: senderEmail,
    kind: 'challenge-decided',
    subject: message(mail.subject, { brand: brand.name, reference }),
    body: message(mail.body, {
      reference,
      sentence: withGroupedDigits(claimHistory(claimId)[wording - 1]?.claim.sentence ?? claimId),
      decision: challenge.decisions[decision],
      next: decision === 'declined' ? challenge.outcomes.none : challenge.outcomes['awaiting-release'],
      reason,
      status: `${portal}/claims/${claimId}/challenge/${reference}`,
      days: senderDays,
      brand: brand.name,
      portal,
    }),
  };
}
